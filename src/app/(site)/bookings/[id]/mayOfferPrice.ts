import type { BookingView } from '@/operations/booking/queries/bookingView'

type Request = Pick<BookingView, 'as' | 'sessionState' | 'series' | 'packageId'>

/** Whether the tutor can offer another price: for a request by itself, whose price was not agreed with others (EX15). */
export const mayOfferPrice = ({ as, sessionState, series, packageId }: Request): boolean =>
  as === 'tutor' && sessionState === 'REQUESTED' && !series && !packageId
