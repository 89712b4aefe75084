import { csvText } from '@/domain/csv/csvText'
import { decimalText } from '@/domain/money/decimalText'
import { money } from '@/domain/money/money'
import { inAll, type Statement, type StatementLine, type TutorBalances } from './statement'

const HEAD = [
  'date_utc',
  'event',
  'lesson',
  'subject',
  'student',
  'currency',
  'paid',
  'commission',
  'change',
  'pending',
  'available',
  'in_transit',
  'balance',
]

/** A statement as CSV: the opening balance, every entry that changed it, what only moved on, the
 * closing balance; amounts as decimal text. */
export function statementCsv({ month, currency, opening, closing, lines, moves }: Statement): string {
  const text = (amount: number) => decimalText(money(amount, currency))
  const standing = (name: string, held: TutorBalances) => [
    month,
    name,
    ...['', '', '', currency, '', '', ''],
    ...[held.pending, held.available, held.inTransit, inAll(held)].map(text),
  ]
  const entry = (line: StatementLine) => [
    line.at,
    line.event,
    line.lesson?.reference ?? '',
    line.lesson?.subject ?? '',
    line.lesson?.studentName ?? '',
    currency,
    line.paid ? decimalText(line.paid) : '',
    line.commission ? decimalText(line.commission) : '',
    decimalText(line.change),
    ...[line.moved.pending, line.moved.available, line.moved.inTransit].map(text),
    decimalText(line.balance),
  ]
  const onTheWay = ({ event, moved }: Statement['moves'][number]) => [
    month,
    event,
    ...['', '', '', currency, '', '', text(0)],
    ...[moved.pending, moved.available, moved.inTransit].map(text),
    '',
  ]
  return csvText([
    HEAD,
    standing('openingBalance', opening),
    ...lines.map(entry),
    ...moves.map(onTheWay),
    standing('closingBalance', closing),
  ])
}
