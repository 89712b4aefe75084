import type { Actor } from '@/domain/booking/bookingSnapshot'
import type { DisputeCategory } from '@/domain/booking/disputeCategories'
import type { Money } from '@/domain/money/money'
import type { PaymentParts } from '@/domain/payment/tenders'
import type { LoadedBooking } from '@/operations/booking/bookingRow'

/** As whom a person reads about a booking. */
export type Part = 'student' | 'parent' | 'tutor' | 'ops'

export type Receiver = { userId: string; email: string; firstName: string; timeZone: string; part: Part }

/** What all mails about one event of a booking are made from; amounts are in the booking's currency. */
export type BookingFacts = {
  booking: LoadedBooking
  subject: { name: string; slug: string }
  topic: string | null
  goals: string | null
  tutorName: string
  studentName: string
  /** Who booked for the student, when it was somebody else. */
  parentName: string | null
  /** Who made the move this is about, and why in their words; a timer has neither. */
  cause: { actor: Actor; reason: string | null } | null
  earnings: Earnings
  /** Collected from the card; null until then. */
  captured: Money | null
  /** Taken from a package: no card was asked, and there is no receipt but that of the package. */
  isFromPackage: boolean
  /** The latest refund that went through. */
  lastRefund: Money | null
  /** By which ways it is paid, or all lessons of the series this is about. */
  paid: PaymentParts
  /** By which ways what is due goes back. */
  back: PaymentParts
  /** By which ways the latest refund went back, or all refunds of the series. */
  returned: PaymentParts
  dispute: { category: DisputeCategory; description: string } | null
  /** Of a weekly series the lessons this is about at once; null for a lesson by itself. */
  series: SeriesFacts | null
  now: Date
}

/** Lessons that made a move together, by their start; sums are over all of them. */
export type SeriesFacts = {
  /** The zone whose wall clock they follow. */
  timezone: string
  lessons: LoadedBooking[]
  total: Money
  /** What the tutor has of all of them, after the commission. */
  net: Money
}

/** How what is kept of the price divides (CT07). */
export type Earnings = { price: Money; commission: Money; net: Money; rateBps: number }

/** A mail about a booking: the facts, and who reads them. */
export type BookingMail = BookingFacts & { to: Receiver }
