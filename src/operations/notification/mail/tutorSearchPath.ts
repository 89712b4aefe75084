import type { BookingMail } from './bookingMail'

/** The list of tutors of the lesson's subject. */
export const tutorSearchPath = ({ subject }: BookingMail): string =>
  `/tutors?subject=${encodeURIComponent(subject.slug)}`
