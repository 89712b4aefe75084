import Link from 'next/link'
import { type Column, DataTable } from '@/components/ui/DataTable'
import { Money } from '@/components/ui/Money'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { eventWords } from '@/operations/statement/eventWords'
import type { Statement, StatementLine } from '@/operations/statement/statement'

type Props = { statement: Statement; timeZone: string }

/** Every entry of a tutor's month with the balance after it: paid, commission, yours. */
export function LineTable({ statement: { lines, currency, totals }, timeZone }: Props) {
  if (lines.length === 0) return <p className="text-ink-soft">{t('statement.noLines')}</p>
  const columns: Column<StatementLine>[] = [
    { key: 'what', header: t('statement.what'), rowHeader: true, cell: (line) => <What line={line} /> },
    {
      key: 'date',
      header: t('statement.date'),
      cell: ({ at }) => formatInstant({ instant: at, timeZone, style: 'dayTime' }),
    },
    {
      key: 'paid',
      header: t('statement.paid'),
      align: 'end',
      cell: ({ paid }) => paid && <Money value={paid} />,
    },
    {
      key: 'commission',
      header: t('statement.commission'),
      align: 'end',
      cell: ({ commission }) => commission && <Money value={money(0 - commission.amount, currency)} />,
    },
    {
      key: 'yours',
      header: t('statement.yours'),
      align: 'end',
      cell: ({ change }) => <Money value={change} strong />,
    },
    {
      key: 'balance',
      header: t('statement.balance'),
      align: 'end',
      cell: ({ balance }) => <Money value={balance} />,
    },
  ]
  return (
    <>
      <DataTable
        caption={t('statement.lines')}
        columns={columns}
        rows={lines}
        rowKey={({ entryId }) => entryId}
      />
      <dl
        aria-label={t('statement.sums')}
        className="mt-4 flex flex-wrap justify-end gap-x-8 gap-y-2 text-sm"
      >
        <Sum term={t('statement.paid')} value={formatMoney(totals.paid)} />
        <Sum
          term={t('statement.commission')}
          value={formatMoney(money(0 - totals.commission.amount, currency))}
        />
        <Sum term={t('statement.paidOut')} value={formatMoney(money(0 - totals.paidOut.amount, currency))} />
        <Sum term={t('statement.change')} value={formatMoney(totals.change)} />
      </dl>
    </>
  )
}

function What({ line: { event, lesson } }: { line: StatementLine }) {
  const words = eventWords(event)
  if (!lesson) return words
  return (
    <Link href={`/bookings/${lesson.bookingId}`} className="rounded-sm underline-offset-4 hover:underline">
      {t('statement.lessonOf', { event: words, subject: lesson.subject, name: lesson.studentName })}
    </Link>
  )
}

function Sum({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex gap-2">
      <dt className="text-ink-soft">{term}</dt>
      <dd className="font-semibold tabular-nums">{value}</dd>
    </div>
  )
}
