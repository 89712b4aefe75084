import type { BookingDetail } from '@/operations/booking/queries/bookingDetail'
import type { Viewer } from '@/operations/identity/queries/viewer'

/** What every part of a booking's page is made from. */
export type BookingPageView = { booking: BookingDetail; viewer: Viewer; now: Date }
