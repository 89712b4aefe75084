import type { Money } from '@/domain/money/money'

/** What a mail about a package may say. Instants are written in the reader's own zone. */
export type PackageMail = {
  to: { firstName: string; timeZone: string }
  package: {
    id: string
    lessons: number
    lessonsLeft: number
    durationMinutes: number
    price: Money
    saved: Money
    /** Null for never. */
    expiresAt: Date | null
    withdrawUntil: Date | null
  }
  tutor: { name: string; slug: string }
  /** Lessons this is about: those that ran out. */
  lessons: number
  /** What they are worth. */
  value: Money
}
