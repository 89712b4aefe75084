/** A lesson somebody asks for: an instant, real minutes, and what it is about. */
export type BookingRequest = {
  tutorId: string
  start: Date
  durationMinutes: number
  subjectId: string
  /** The price that was shown, to be charged (`priceOffer`); that of today when left out. */
  quoteId?: string
  /** The package it is taken from, in place of paying for it. */
  packageId?: string
  /** Whether wallet money is used before the card. */
  useWallet?: boolean
  /** A promotion code, as typed. */
  promoCode?: string
  /** The first lesson of the two, on the tutor's terms for a trial (EX28). */
  isTrial?: boolean
  topic?: string
  goals?: string
}
