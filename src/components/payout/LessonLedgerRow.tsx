import Link from 'next/link'
import type { Money as MoneyValue } from '@/domain/money/money'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { Badge } from '../ui/Badge'
import { DateTime } from '../ui/DateTime'
import { Money } from '../ui/Money'
import type { Tone } from '../ui/tone'

export type LessonLedgerRowDto = {
  bookingId: string
  start: Date | string
  studentName: string
  subject: string
  paid: MoneyValue
  commission: MoneyValue
  rateBps: number
  net: MoneyValue
  state: 'pending' | 'available' | 'paidOut' | 'frozen' | 'refunded'
  /** When pending turns into available. */
  availableAt?: Date | string | null
  /** The payouts that paid it, each further up on the page. */
  payouts?: readonly { id: string; sentAt: string }[]
}

const TONES: Record<LessonLedgerRowDto['state'], Tone> = {
  pending: 'warning',
  available: 'success',
  paidOut: 'neutral',
  frozen: 'error',
  refunded: 'neutral',
}

/** What one lesson earned: paid, commission, yours. A list item for the earnings page. */
export function LessonLedgerRow({ row, timeZone }: { row: LessonLedgerRowDto; timeZone: string }) {
  const negative: MoneyValue = { ...row.commission, amount: -row.commission.amount }
  return (
    <li className="grid gap-x-6 gap-y-3 border-b border-line py-4 last:border-0 md:grid-cols-[1fr_auto] md:items-center">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
          <Link href={`/bookings/${row.bookingId}`} className="rounded-sm underline-offset-4 hover:underline">
            {t('booking.subjectWith', { subject: row.subject, name: row.studentName })}
          </Link>
          <Badge tone={TONES[row.state]}>{t(`earnings.state.${row.state}`)}</Badge>
        </p>
        <p className="text-sm text-ink-soft">
          <DateTime instant={row.start} timeZone={timeZone} style="dateTime" />
          {row.state === 'pending' && row.availableAt && (
            <span>
              {' · '}
              {t('earnings.availableFrom', {
                when: formatInstant({ instant: row.availableAt, timeZone, style: 'dayTime' }),
              })}
            </span>
          )}
          {row.payouts?.map(({ id, sentAt }) => (
            <span key={id}>
              {' · '}
              <a href={`#payout-${id}`} className="rounded-sm underline underline-offset-4">
                {t('payout.paidWith', { when: formatInstant({ instant: sentAt, timeZone, style: 'date' }) })}
              </a>
            </span>
          ))}
        </p>
      </div>
      <dl className="grid grid-cols-3 gap-4 text-sm md:w-96 md:text-end">
        <Line term={t('earnings.paid')} value={row.paid} />
        <Line term={t('earnings.commissionAt', { rate: row.rateBps / 100 })} value={negative} />
        <Line term={t('earnings.youGet')} value={row.net} strong />
      </dl>
    </li>
  )
}

function Line({ term, value, strong }: { term: string; value: MoneyValue; strong?: boolean }) {
  return (
    <div className="flex flex-col justify-between">
      <dt className="text-ink-soft">{term}</dt>
      <dd className="text-base">
        <Money value={value} strong={strong} />
      </dd>
    </div>
  )
}
