import type { DisputeFileType } from '../dispute/disputeFiles'
import type { Money } from '../money/money'

/** What the marketplace knows of a payment that was charged back. Instants are ISO 8601 in UTC. */
export type EvidenceFacts = {
  payer: { name: string; email: string }
  payment: { id: string; purpose: string; amount: Money; refunded: Money; capturedAt: string | null }
  lessons: readonly EvidenceLesson[]
  /** Between student and tutor around the lessons; null when the reader may not see them. */
  messages: readonly { at: string; from: 'student' | 'tutor'; text: string }[] | null
  /** Handed in about the lessons; null when the reader may not see them. What is in them is fetched by their ids. */
  files: readonly EvidenceFile[] | null
  /** What staff add in their own words. */
  words?: string
}

export type EvidenceFile = {
  id: string
  bookingId: string
  reference: string
  name: string
  side: 'student' | 'tutor'
  type: DisputeFileType
  /** Bytes. */
  size: number
  sha256: string
  at: string
}

export type EvidenceLesson = {
  reference: string
  subject: string
  tutorName: string
  studentName: string
  start: string
  end: string
  timezoneStudent: string
  price: Money
  state: string
  outcome: string | null
  /** The cancellation policy that was shown and accepted with the booking (NV17). */
  policy: { version: string; acceptedAt: string; freeUntilHours: number }
  timeline: readonly { at: string; action: string; by: string; reason: string | null }[]
  attendance: readonly { side: string; joinedAt: string; leftAt: string }[]
  review: { rating: number; comment: string | null; at: string } | null
}
