import type { BookingView } from '@/operations/booking/queries/bookingView'

type Request = Pick<BookingView, 'as' | 'sessionState' | 'series' | 'packageId' | 'isTrial'>

/** Whether the tutor can offer another price: for a request by itself that is no trial (EX15). */
export const mayOfferPrice = ({ as, sessionState, series, packageId, isTrial }: Request): boolean =>
  as === 'tutor' && sessionState === 'REQUESTED' && !series && !packageId && !isTrial
