/** A lesson somebody asks for: an instant, real minutes, and what it is about. */
export type BookingRequest = {
  tutorId: string
  start: Date
  durationMinutes: number
  subjectId: string
  /** Whether wallet money is used before the card. */
  useWallet?: boolean
  /** A promotion code, as typed. */
  promoCode?: string
  topic?: string
  goals?: string
}
