import { eventMark } from './eventMark'
import { MailBody } from './MailBody'
import type { MailContent } from './mailContent'
import { MAIL_COLORS as colors, FONT_STACK } from './mailStyle'
import { siteUrl } from './siteUrl'

/** Readers that know `prefers-color-scheme` get a dark page; the others keep the light one, readable either way. */
const DARK = `
@media (prefers-color-scheme: dark) {
  .es-canvas { background-color: #0f172a !important; }
  .es-card { background-color: #1e293b !important; border-color: #334155 !important; }
  .es-ink, .es-ink a { color: #f8fafc !important; }
  .es-soft, .es-soft a { color: #cbd5e1 !important; }
  .es-line { border-color: #334155 !important; }
  .es-quote { background-color: #0f172a !important; border-color: #60a5fa !important; }
  .es-link { color: #93c5fd !important; }
}
@media (max-width: 620px) {
  .es-card { padding: 24px 20px !important; }
  .es-button { display: block !important; }
}`

/** The letterhead of every mail: one column of 600 px at most, the brand above, the reason for writing below. */
export function MailDocument({ content }: { content: MailContent }) {
  const { subject, preview, heading, blocks, reason, events } = content
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: a mail is a document of its own, not a page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        {events && <meta {...eventMark(events)} />}
        <title>{subject}</title>
        <style>{DARK}</style>
      </head>
      <body
        className="es-canvas"
        style={{ margin: 0, padding: 0, backgroundColor: colors.canvas, fontFamily: FONT_STACK }}
      >
        <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden', opacity: 0 }}>{preview}</div>
        <table
          role="presentation"
          width="100%"
          cellPadding={0}
          cellSpacing={0}
          style={{ borderCollapse: 'collapse' }}
        >
          <tbody>
            <tr>
              <td align="center" style={{ padding: '24px 12px 40px' }}>
                <div style={{ maxWidth: 600, textAlign: 'left' }}>
                  <Brand />
                  <div
                    className="es-card"
                    style={{
                      backgroundColor: colors.surface,
                      border: `1px solid ${colors.line}`,
                      borderRadius: 12,
                      padding: 32,
                    }}
                  >
                    <h1
                      className="es-ink"
                      style={{ margin: '0 0 16px', fontSize: 24, lineHeight: '32px', color: colors.ink }}
                    >
                      {heading}
                    </h1>
                    <MailBody blocks={blocks} />
                  </div>
                  <p
                    className="es-soft"
                    style={{ margin: '20px 12px 0', fontSize: 13, lineHeight: '20px', color: colors.soft }}
                  >
                    {reason}
                  </p>
                </div>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  )
}

/** The mark is a letter on the brand's blue: mail readers show no SVG and hide pictures. */
function Brand() {
  return (
    <p style={{ margin: '0 0 16px 12px', fontSize: 20, lineHeight: '32px', fontWeight: 700 }}>
      <a href={siteUrl('/')} style={{ color: colors.ink, textDecoration: 'none' }}>
        <span
          aria-hidden="true"
          style={{
            display: 'inline-block',
            width: 32,
            marginRight: 10,
            borderRadius: 8,
            backgroundColor: colors.primary,
            color: colors.onPrimary,
            textAlign: 'center',
          }}
        >
          E
        </span>
        <span className="es-ink">EduStream</span>
      </a>
    </p>
  )
}
