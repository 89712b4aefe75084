import { CURRENT_POLICY_VERSION } from '@/domain/booking/cancellationPolicy'
import { addHours } from '@/domain/time/instants'
import type { LoadStudent, LoadTutor, LoadWorld } from '../load/loadWorld'

export type Lesson = { tutor: LoadTutor; student: LoadStudent; start: Date; end: Date }

const FIRST_HOUR = 48

/**
 * Lessons that are all free: one after the other, each tutor's hours in turn, and students in turn, so that nobody has
 * two at a time. There must be at least as many students as tutors. The first is `firstHour` hours ahead.
 */
export function freeLessons({ tutors, students }: LoadWorld, firstHour = FIRST_HOUR): () => Lesson {
  const first = new Date()
  first.setUTCMinutes(0, 0, 0)
  let n = 0
  return () => {
    const tutor = tutors[n % tutors.length] as LoadTutor
    const student = students[n % students.length] as LoadStudent
    const start = addHours(first, firstHour + Math.floor(n / tutors.length))
    n += 1
    return { tutor, student, start, end: addHours(start, 1) }
  }
}

/** The body of `POST /api/bookings`. */
export const bookingBody = ({ subjectId }: LoadWorld, { tutor, start }: Lesson) => ({
  tutorId: tutor.tutorId,
  subjectId,
  start: start.toISOString(),
  durationMinutes: 60,
  topic: 'Quadratic equations',
})

/** The same booking as a document of the collection, for Payload's own REST API. */
export const bookingDocument = ({ subjectId }: LoadWorld, { tutor, student, start, end }: Lesson) => ({
  reference: `B${Math.random().toString(36).slice(2, 11)}`,
  tutor: tutor.tutorId,
  tutorUser: tutor.userId,
  student: student.id,
  bookedBy: student.id,
  subject: subjectId,
  start: start.toISOString(),
  end: end.toISOString(),
  busyTo: end.toISOString(),
  durationMinutes: 60,
  timezoneTutor: 'UTC',
  timezoneStudent: 'UTC',
  topic: 'Quadratic equations',
  sessionState: 'HELD',
  paymentState: 'PENDING',
  disputeState: 'NONE',
  priceAmount: 2500,
  serviceFeeAmount: 0,
  currency: 'USD',
  policyVersion: CURRENT_POLICY_VERSION,
  confirmationMode: 'request',
  holdExpiresAt: start.toISOString(),
})
