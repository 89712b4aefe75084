import { cache } from 'react'
import { DomainError } from '@/domain/errors/domainError'
import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'
import { getBooking } from '@/operations/booking/queries/getBooking'
import { currentViewer } from '../../currentViewer'

/** The booking of this page as its reader may see it, read once a request; null when there is none for them. */
export const visibleBooking = cache(async (bookingId: string): Promise<BookingDetail | null> => {
  const { payload, viewer, now } = await currentViewer()
  if (!viewer) return null
  return getBooking({ payload, viewer, bookingId, now }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return null
    throw error
  })
})
