import { t } from '@/messages/t'
import { EmptyState } from '../ui/EmptyState'
import { LessonLedgerRow, type LessonLedgerRowDto } from './LessonLedgerRow'

/** The lessons behind a tutor's earnings, latest first. */
export function LessonLedger({ rows, timeZone }: { rows: readonly LessonLedgerRowDto[]; timeZone: string }) {
  if (rows.length === 0) {
    return <EmptyState level={3} icon="wallet" title={t('earnings.empty')} text={t('earnings.emptyText')} />
  }
  return (
    <ul>
      {rows.map((row) => (
        <LessonLedgerRow key={row.bookingId} row={row} timeZone={timeZone} />
      ))}
    </ul>
  )
}
