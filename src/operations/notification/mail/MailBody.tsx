import type { Fact, MailBlock } from './mailContent'
import { MAIL_COLORS as colors } from './mailStyle'

const TEXT = { margin: '0 0 16px', fontSize: 16, lineHeight: '26px', color: colors.ink }
const CELL = { padding: '6px 0', fontSize: 15, lineHeight: '22px', verticalAlign: 'top' } as const

/** The blocks of a mail, one below the other. */
export function MailBody({ blocks }: { blocks: readonly MailBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: written once, never changed
    <Block key={index} block={block} />
  ))
}

function Block({ block }: { block: MailBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="es-ink" style={TEXT}>
          {block.text}
        </p>
      )
    case 'facts':
      return <Facts facts={block.facts} />
    case 'amounts':
      return <Facts facts={block.lines} total={block.total} />
    case 'quote':
      return <Quote {...block} />
    case 'action':
      return <Action {...block} />
    case 'note':
      return (
        <p className="es-soft" style={{ ...TEXT, fontSize: 14, lineHeight: '22px', color: colors.soft }}>
          {block.text}
        </p>
      )
  }
}

function Facts({ facts, total }: { facts: readonly Fact[]; total?: Fact }) {
  return (
    <table
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: 'collapse', margin: '0 0 20px' }}
    >
      <tbody>
        {facts.map((fact) => (
          <Row key={fact.label} fact={fact} isAmount={!!total} />
        ))}
        {total && <Row fact={total} isAmount isTotal />}
      </tbody>
    </table>
  )
}

function Row({ fact, isAmount, isTotal }: { fact: Fact; isAmount: boolean; isTotal?: boolean }) {
  const line = isTotal ? { borderTop: `1px solid ${colors.line}`, color: colors.ink, fontWeight: 700 } : {}
  const value = isAmount ? ({ textAlign: 'right', whiteSpace: 'nowrap' } as const) : {}
  return (
    <tr>
      <th
        scope="row"
        className={isTotal ? 'es-ink es-line' : 'es-soft'}
        style={{
          ...CELL,
          width: isAmount ? undefined : '34%',
          paddingRight: 12,
          textAlign: 'left',
          fontWeight: 400,
          color: colors.soft,
          ...line,
        }}
      >
        {fact.label}
      </th>
      <td
        className="es-ink es-line"
        style={{ ...CELL, color: colors.ink, fontWeight: 600, ...value, ...line }}
      >
        {fact.value}
      </td>
    </tr>
  )
}

function Quote({ label, text }: { label: string; text: string }) {
  return (
    <div
      className="es-quote"
      style={{
        margin: '0 0 20px',
        padding: '12px 16px',
        borderLeft: `4px solid ${colors.primary}`,
        backgroundColor: colors.sunken,
      }}
    >
      <p
        className="es-soft"
        style={{ margin: '0 0 4px', fontSize: 13, lineHeight: '20px', color: colors.soft }}
      >
        {label}
      </p>
      <p className="es-ink" style={{ ...TEXT, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {text}
      </p>
    </div>
  )
}

type ActionProps = Omit<Extract<MailBlock, { kind: 'action' }>, 'kind'>

function Action({ label, href, other }: ActionProps) {
  return (
    <p style={{ margin: '4px 0 20px', fontSize: 16, lineHeight: '26px' }}>
      <a
        className="es-button"
        href={href}
        style={{
          display: 'inline-block',
          padding: '12px 24px',
          borderRadius: 8,
          backgroundColor: colors.primary,
          color: colors.onPrimary,
          fontWeight: 600,
          textAlign: 'center',
          textDecoration: 'none',
        }}
      >
        {label}
      </a>
      {other && (
        <a
          className="es-link"
          href={other.href}
          style={{ display: 'inline-block', padding: '12px 16px', color: colors.primaryInk, fontWeight: 600 }}
        >
          {other.label}
        </a>
      )}
    </p>
  )
}
