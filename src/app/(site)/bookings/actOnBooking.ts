import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import type { ErrorCode } from '@/domain/errors/errorCode'
import type { ViewerMove } from '@/operations/booking/moveAsViewer'
import { actingViewer } from '../actingViewer'
import { failedForm } from '../failedForm'

type ActOnBooking<Result> = {
  /** Of a form with a `bookingId`. */
  data: FormData
  act: (move: Omit<ViewerMove, 'reason'>) => Promise<Result>
  /** Where to go when the booking is not what the page showed; the booking's page unless said. */
  staleTo?: (bookingId: string) => string
}

/** Refusals that say the page was out of date: the present page explains more than a message in the old one. */
const STALE: Partial<Record<ErrorCode, string>> = {
  BOOKING_STATE_CHANGED: 'changed',
  ACTION_NOT_ALLOWED: 'changed',
  HOLD_EXPIRED: 'hold-over',
  REVIEW_EXISTS: 'changed',
  REVIEW_NOT_ALLOWED: 'changed',
  GOOD_FIT_CLOSED: 'changed',
}

const id = z.uuid()

/** Runs one operation on the booking a form names, as the person who sent it. */
export async function actOnBooking<Result>({
  data,
  act,
  staleTo = (bookingId) => `/bookings/${bookingId}`,
}: ActOnBooking<Result>): Promise<{ bookingId: string; result: Result } | { failed: FormState }> {
  const parsed = id.safeParse(data.get('bookingId'))
  if (!parsed.success) notFound()
  const bookingId = parsed.data
  const visit = await actingViewer(`/bookings/${bookingId}`)
  try {
    return { bookingId, result: await act({ ...visit, bookingId }) }
  } catch (error) {
    const stale = STALE[errorAnswer(error).code]
    if (stale) redirect(`${staleTo(bookingId)}?done=${stale}`)
    return { failed: failedForm({ error, data }) }
  }
}
