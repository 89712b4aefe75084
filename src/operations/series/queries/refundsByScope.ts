import type { Payload } from 'payload'
import { addMoney, type Money, money } from '@/domain/money/money'
import { SCOPES, type Scope } from '@/domain/series/scope'
import type { BookingView } from '@/operations/booking/queries/bookingView'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { getSeries } from './getSeries'

type Input = { payload: Payload; viewer: Viewer; booking: BookingView; now: Date }

/** What cancelling a lesson of a series gives back, alone and with others (NV05); null for a lesson by itself. */
export async function refundsByScope({
  payload,
  viewer,
  booking,
  now,
}: Input): Promise<Record<Scope, Money> | null> {
  if (!booking.series) return null
  const { lessons } = await getSeries({ payload, viewer, seriesId: booking.series.id, now })
  const isMeant: Record<Scope, (lesson: BookingView) => boolean> = {
    one: ({ id }) => id === booking.id,
    following: ({ start, id }) => id === booking.id || start >= booking.start,
    all: () => true,
  }
  const sums = SCOPES.map((scope) => {
    const meant = lessons.filter(
      (lesson) => isMeant[scope](lesson) && lesson.allowedActions.includes('cancel'),
    )
    return [
      scope,
      meant.map(({ refundNow }) => refundNow).reduce(addMoney, money(0, booking.price.currency)),
    ] as const
  })
  return Object.fromEntries(sums) as Record<Scope, Money>
}
