import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import type { PaperContent } from '@/domain/paper/paperContent'
import type { VatSum } from '@/domain/tax/sumVat'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { vatNotes, vatRateText, vatWhat } from '../paper/vatWords'
import { eventWords } from './eventWords'
import { inAll, type Statement, type StatementLine, type TutorBalances } from './statement'

type Input = { statement: Statement; vat: readonly VatSum[]; from: string[]; to: string[]; now: Date }

/** A statement as the paper it is issued as: the balances, every line that changed them, the VAT within the commission, and the sums. */
export function statementContent({ statement, vat, from, to, now }: Input): PaperContent {
  const { month, currency, lines, totals } = statement
  const period = formatInstant({ instant: `${month}-15T12:00:00Z`, timeZone: 'UTC', style: 'monthYear' })
  return {
    language: 'en',
    title: t('paper.kind.statement'),
    facts: [
      { label: t('statement.period'), value: t('statement.periodText', { month: period }) },
      {
        label: t('paper.issued'),
        value: formatInstant({ instant: now, timeZone: 'UTC', style: 'dateYear' }),
      },
      { label: t('paper.currency'), value: currency },
    ],
    parties: [
      { heading: t('paper.from'), lines: from },
      { heading: t('paper.for'), lines: to },
    ],
    tables: [
      balanceTable(statement),
      {
        caption: t('statement.lines'),
        columns: [
          { label: t('statement.date'), align: 'start', share: 0.13 },
          { label: t('statement.what'), align: 'start', share: 0.33 },
          { label: t('statement.paid'), align: 'end', share: 0.14 },
          { label: t('statement.commission'), align: 'end', share: 0.13 },
          { label: t('statement.yours'), align: 'end', share: 0.13 },
          { label: t('statement.balance'), align: 'end', share: 0.14 },
        ],
        rows: lines.map(lineCells),
      },
      ...(vat.length > 0 ? [vatTable(vat)] : []),
    ],
    totals: [
      { label: t('statement.paid'), value: formatMoney(totals.paid) },
      { label: t('statement.commission'), value: formatMoney(money(-totals.commission.amount, currency)) },
      { label: t('statement.paidOut'), value: formatMoney(money(-totals.paidOut.amount, currency)) },
      { label: t('statement.change'), value: formatMoney(totals.change), isStrong: true },
    ],
    notes: [t('statement.note', { issuer: from[0] ?? '' }), t('statement.moneyNow'), ...vatNotes(vat)],
  }
}

function balanceTable({ currency, opening, closing }: Statement): PaperContent['tables'][number] {
  const row = (label: string, of: (held: TutorBalances) => number) => [
    label,
    ...[of(opening), of(closing) - of(opening), of(closing)].map((amount) =>
      formatMoney(money(amount, currency)),
    ),
  ]
  return {
    caption: t('statement.balances'),
    columns: [
      { label: t('statement.account'), align: 'start', share: 0.4 },
      { label: t('statement.opening'), align: 'end', share: 0.2 },
      { label: t('statement.change'), align: 'end', share: 0.2 },
      { label: t('statement.closing'), align: 'end', share: 0.2 },
    ],
    rows: [
      row(t('statement.pending'), ({ pending }) => pending),
      row(t('statement.available'), ({ available }) => available),
      row(t('statement.inTransit'), ({ inTransit }) => inTransit),
      row(t('statement.all'), inAll),
    ],
  }
}

const vatTable = (vat: readonly VatSum[]): PaperContent['tables'][number] => ({
  caption: t('paper.vatOfCommission'),
  columns: [
    { label: t('statement.what'), align: 'start', share: 0.4 },
    { label: t('paper.vatRate'), align: 'end', share: 0.12 },
    { label: t('paper.net'), align: 'end', share: 0.16 },
    { label: t('paper.vat'), align: 'end', share: 0.16 },
    { label: t('paper.gross'), align: 'end', share: 0.16 },
  ],
  rows: vat.map((sum) => [
    vatWhat(sum),
    vatRateText(sum),
    formatMoney(sum.net),
    formatMoney(sum.vat),
    formatMoney(sum.gross),
  ]),
})

function lineCells({ at, event, lesson, paid, commission, change, balance }: StatementLine): string[] {
  const words = eventWords(event)
  const when = lesson && formatInstant({ instant: lesson.start, timeZone: 'UTC', style: 'dateTime' })
  return [
    at.slice(0, 10),
    lesson ? `${words}: ${lesson.subject}\n${lesson.studentName} · ${when} · ${lesson.reference}` : words,
    paid ? formatMoney(paid) : '',
    commission ? formatMoney({ ...commission, amount: 0 - commission.amount }) : '',
    formatMoney(change),
    formatMoney(balance),
  ]
}
