import type { BookingSnapshot } from './bookingSnapshot'

type ConfirmationMode = {
  /** What the tutor has set. */
  setting: 'instant' | 'trusted' | 'request'
  /** Whether this student has had a lesson with the tutor. */
  hasLessons: boolean
}

/** CT06: the tutor confirms at once for everyone, for students they have taught, or never. */
export function confirmationMode({
  setting,
  hasLessons,
}: ConfirmationMode): BookingSnapshot['confirmationMode'] {
  return setting === 'instant' || (setting === 'trusted' && hasLessons) ? 'instant' : 'request'
}
