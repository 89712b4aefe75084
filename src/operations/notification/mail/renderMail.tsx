import { MailDocument } from './MailDocument'
import { type MailProps, type MailTemplate, mailContent } from './mailTemplates'
import { mailText } from './mailText'

type RenderedMail = { subject: string; html: string; text: string }

/** Writes a mail as HTML with inline styles and as plain text. Everything people typed is escaped. */
export async function renderMail<T extends MailTemplate>(
  template: T,
  props: MailProps[T],
): Promise<RenderedMail> {
  // Next refuses the static import in server code; loaded like this it works in web and worker alike.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const content = mailContent(template, props)
  return {
    subject: content.subject,
    html: `<!doctype html>${renderToStaticMarkup(<MailDocument content={content} />)}`,
    text: mailText(content),
  }
}
