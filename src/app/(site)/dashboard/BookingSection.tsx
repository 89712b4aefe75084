import { useId } from 'react'
import { BookingCard } from '@/components/booking/BookingCard'
import type { BookingView } from '@/operations/booking/queries/bookingView'
import { bookingCardOf } from '../bookings/bookingCardOf'
import { CardAction } from '../bookings/CardAction'

type BookingSectionProps = { title: string; bookings: readonly BookingView[]; timeZone: string; now: Date }

/** A few lessons under a heading; nothing when there are none. */
export function BookingSection({ title, bookings, timeZone, now }: BookingSectionProps) {
  const id = useId()
  if (bookings.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 text-xl font-semibold">
        {title}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {bookings.map((booking) => (
          <li key={booking.id}>
            <BookingCard
              booking={bookingCardOf(booking)}
              timeZone={timeZone}
              actions={<CardAction booking={booking} now={now} />}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
