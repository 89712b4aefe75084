import { randomInt } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { CURRENT_POLICY_VERSION } from '@/domain/booking/cancellationPolicy'
import { confirmationMode } from '@/domain/booking/confirmationMode'
import { holdExpiry } from '@/domain/booking/deadlines'
import { SLOT_HOLDING_STATES } from '@/domain/booking/states'
import { DomainError } from '@/domain/errors/domainError'
import { money } from '@/domain/money/money'
import { multiplyMoney } from '@/domain/money/multiplyMoney'
import { addMinutes } from '@/domain/time/instants'
import { assertSlotOffered } from '@/operations/availability/assertSlotOffered'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { newPayment } from '../payment/newPayment'
import { assertVelocity } from './assertVelocity'
import type { BookingRequest } from './bookingRequest'
import { lockBooking } from './bookingRow'
import { freeOverdueHolds } from './freeOverdueHolds'
import { lockDiaries } from './lockDiaries'
import { replaceTimers } from './replaceTimers'

type Input = { req: PayloadRequest; tx: Tx; viewer: Viewer; request: BookingRequest; now: Date }
type Tutor = {
  id: string
  user_id: string
  timezone: string
  hourly_rate: string
  currency: string
  status: string
  confirmation: 'instant' | 'trusted' | 'request'
  buffer_minutes: string
  has_lessons: boolean
  teaches: boolean
}

/** The rows of a new booking: the held slot, its history, its timers and the payment that waits for the student. */
export async function holdSlot({ req, tx, viewer, request, now }: Input): Promise<{ bookingId: string }> {
  const { tutorId, start, durationMinutes } = request
  const end = addMinutes(start, durationMinutes)
  const tutor = await readTutor(tx, request, viewer.id)
  if (tutor.user_id === viewer.id) throw new DomainError('OWN_LESSON', `tutor ${tutorId} books own lesson`)
  if (!tutor.teaches)
    throw new DomainError('VALIDATION_FAILED', 'tutor does not teach the subject', {
      field: 'subjectId',
      userMessage: 'This tutor does not teach that subject. Choose one from the list.',
    })
  await lockDiaries(tx, { tutorId, studentId: viewer.id })
  await assertVelocity({ tx, bookedById: viewer.id, now })
  await freeOverdueHolds({ req, tx, tutorId, studentId: viewer.id, now })
  await assertStudentFree({ tx, studentId: viewer.id, start, end })
  await assertSlotOffered({ tx, tutorId, studentId: viewer.id, start, durationMinutes, now })
  const price = multiplyMoney({
    money: money(Number(tutor.hourly_rate), tutor.currency),
    numerator: durationMinutes,
    denominator: 60,
  })
  const bookingId = uuidv7()
  const at = now.toISOString()
  await tx.execute(sql`
    insert into bookings (id, reference, tutor_id, tutor_user_id, student_id, booked_by_id, subject_id, start, "end", busy_to,
      duration_minutes, timezone_tutor, timezone_student, topic, goals, price_amount, service_fee_amount, currency,
      policy_version, confirmation_mode, hold_expires_at, created_at, updated_at)
    values (${bookingId}, ${newReference()}, ${tutorId}, ${tutor.user_id}, ${viewer.id}, ${viewer.id}, ${request.subjectId},
      ${start.toISOString()}, ${end.toISOString()}, ${addMinutes(end, Number(tutor.buffer_minutes)).toISOString()},
      ${durationMinutes}, ${tutor.timezone}, ${viewer.timezone}, ${request.topic ?? null}, ${request.goals ?? null},
      ${price.amount}, 0, ${price.currency}, ${CURRENT_POLICY_VERSION}, ${confirmationMode({ setting: tutor.confirmation, hasLessons: tutor.has_lessons })},
      ${holdExpiry({ heldAt: now }).toISOString()}, ${at}, ${at})`)
  await tx.execute(sql`
    insert into booking_history (id, booking_id, at, action, field, "from", "to", actor_kind, actor_id, created_at, updated_at)
    values (${uuidv7()}, ${bookingId}, ${at}, 'hold', 'sessionState', null, 'HELD', 'student', ${viewer.id}, ${at}, ${at})`)
  await replaceTimers({ tx, booking: await lockBooking(tx, bookingId), now })
  await newPayment({ tx, bookingId, payerId: viewer.id, amount: price, now })
  return { bookingId }
}

async function readTutor(tx: Tx, { tutorId, subjectId }: BookingRequest, studentId: string): Promise<Tutor> {
  const { rows } = await tx.execute<Tutor>(sql`
    select t.id, t.user_id, t.timezone, t.hourly_rate, t.currency, t.status, t.confirmation, t.buffer_minutes,
      exists (select 1 from bookings b where b.tutor_id = t.id and b.student_id = ${studentId} and b.session_outcome = 'COMPLETED') as has_lessons,
      exists (select 1 from tutor_profiles_subjects s where s._parent_id = t.id and s.subject_id = ${subjectId}) as teaches
    from tutor_profiles t where t.id = ${tutorId}`)
  const tutor = rows[0]
  if (!tutor) throw new DomainError('NOT_FOUND', `no tutor ${tutorId}`)
  if (tutor.status !== 'approved' || tutor.hourly_rate === null)
    throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} is ${tutor.status}`)
  return tutor
}

type Span = { tx: Tx; studentId: string; start: Date; end: Date }

/** The student's own diary; the tutor's is the slot engine's business. */
async function assertStudentFree({ tx, studentId, start, end }: Span) {
  const holding = sql.join(
    SLOT_HOLDING_STATES.map((state) => sql`${state}`),
    sql`, `,
  )
  const { rows } = await tx.execute(sql`
    select 1 from bookings where student_id = ${studentId} and session_state in (${holding})
      and tstzrange(start, "end", '[)') && tstzrange(${start.toISOString()}, ${end.toISOString()}, '[)') limit 1`)
  if (rows.length === 0) return
  throw new DomainError('SLOT_TAKEN', 'student has a lesson then', {
    userMessage: 'You already have a lesson at that time. Pick another one below.',
  })
}

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** What people say on the phone: eight letters and digits without look-alikes. */
const newReference = () => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
