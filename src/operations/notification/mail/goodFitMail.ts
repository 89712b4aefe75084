import type { Money } from '@/domain/money/money'
import type { GoodFitReason } from '@/domain/trial/goodFit'

/** What the mails about a trial that was no good fit may say. Instants are written in the reader's own zone. */
export type GoodFitMail = {
  to: { firstName: string; timeZone: string }
  lesson: {
    id: string
    reference: string
    subject: string
    start: Date
    studentName: string
    tutorName: string
  }
  reason: GoodFitReason
  /** What the student got. */
  credit: Money
  /** What the tutor earned, and keeps. */
  net: Money
}
