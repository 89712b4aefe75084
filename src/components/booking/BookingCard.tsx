import Link from 'next/link'
import type { ReactNode } from 'react'
import type { BookingFields } from '@/domain/booking/states'
import type { Money as MoneyValue } from '@/domain/money/money'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { Avatar } from '../ui/Avatar'
import { Card } from '../ui/Card'
import { DateTime } from '../ui/DateTime'
import { Money } from '../ui/Money'
import { BookingStatusBadge } from './BookingStatusBadge'
import type { BookingViewer } from './bookingStatus'

export type BookingCardDto = {
  id: string
  subject: string
  topic?: string | null
  start: Date | string
  durationMinutes: number
  isTrial?: boolean
  fields: BookingFields
  viewer: BookingViewer
  tutorName: string
  studentName: string
  /** Whether it ever came to the tutor; left out where that makes no difference. */
  wasAsked?: boolean
  /** Who asks for another time, while that waits for the other side. */
  proposalBy?: BookingViewer | null
  /** The person at the other side, as the reader sees them. */
  counterpart: { name: string; photoUrl?: string | null }
  /** What the student pays, or for the tutor what they earn. */
  amount: MoneyValue
}

type BookingCardProps = {
  booking: BookingCardDto
  /** The reader's zone. */
  timeZone: string
  /** Join, accept, review: what can be done right here. */
  actions?: ReactNode
}

/** One booking in a list. The heading leads to its page. */
export function BookingCard({ booking, timeZone, actions }: BookingCardProps) {
  const at = (style: 'date' | 'time') => formatInstant({ instant: booking.start, timeZone, style })
  const [weekday, day, month] = at('date').split(' ')
  return (
    <Card as="article" interactive padding="none" className="flex">
      <div
        aria-hidden="true"
        className="flex w-18 shrink-0 flex-col items-center justify-center rounded-s-lg border-e border-line bg-canvas py-4 text-center sm:w-24"
      >
        <span className="text-sm text-ink-soft">{weekday}</span>
        <span className="text-2xl leading-none font-bold tabular-nums">{day}</span>
        <span className="mt-0.5 text-sm text-ink-soft">{month}</span>
      </div>
      <div className="min-w-0 flex-1 p-4">
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0">
            <h3 className="leading-snug font-semibold">
              <Link
                href={`/bookings/${booking.id}`}
                className="rounded-sm after:absolute after:inset-0 after:rounded-lg"
              >
                {t('booking.subjectWith', { subject: booking.subject, name: booking.counterpart.name })}
              </Link>
            </h3>
            <p className="text-ink-soft">
              <span className="sr-only">
                {formatInstant({ instant: booking.start, timeZone, style: 'dateLong' })},{' '}
              </span>
              <DateTime
                instant={booking.start}
                timeZone={timeZone}
                style="time"
                className="font-medium text-ink"
              />
              <span> · {lengthOf(booking)}</span>
              {booking.topic && (
                <span className="block sm:inline">
                  <span className="max-sm:hidden"> · </span>
                  {booking.topic}
                </span>
              )}
            </p>
          </div>
          <Avatar {...booking.counterpart} size="md" className="max-sm:hidden" />
        </div>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-3">
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <BookingStatusBadge {...booking} />
            <Money value={booking.amount} className="text-sm text-ink-soft" />
          </span>
          {actions && <div className="relative flex flex-wrap gap-2">{actions}</div>}
        </div>
      </div>
    </Card>
  )
}

function lengthOf({ durationMinutes, isTrial }: BookingCardDto): string {
  const length = formatDuration(durationMinutes)
  return isTrial ? t('trial.length', { length }) : length
}
