import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Currency } from '@/domain/money/currency'
import { type Money, money } from '@/domain/money/money'
import { studentRate } from '@/domain/money/rates'
import { addDays } from '@/domain/time/instants'
import type { TrialFacts } from '@/domain/trial/trialRefusal'
import type { TutorStatus } from '@/domain/tutor/statuses'
import { aroundStart } from '@/operations/availability/assertScheduleOffers'
import {
  type Schedule,
  type ScheduleRow,
  scheduleSql,
  toSchedule,
} from '@/operations/availability/queries/loadSchedules'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { newestRate, ratesOf } from '@/services/rates/currentRates'
import { ownRateSql } from '../price/queries/ownRateSql'
import { type PurseFacts, purseSql } from '../promotion/queries/purseSql'
import { type TrialRow, toTrialFacts, trialFactsSql } from '../trial/queries/trialFactsSql'
import { limitReachedBy } from './assertVelocity'
import type { BookingRequest } from './bookingRequest'
import { holdOverSql } from './holdOverSql'
import { slotHoldingStates } from './slotHoldingStates'

/** What holding a slot needs to know of the tutor and of the student's own diary. */
export type HoldFacts = {
  tutorUserId: string
  status: TutorStatus
  timezone: string
  /** What this student pays (EX37); null while the tutor has not set one. */
  hourlyRate: Money | null
  /** Units of the student's currency for one of the tutor's, today; `1` when they are the same. */
  exchangeRate: string
  confirmation: 'instant' | 'trusted' | 'request'
  bufferMinutes: number
  /** Whether this student has had a lesson with this tutor. */
  hasLessons: boolean
  teaches: boolean
  /** The booking by which this student holds this very lesson already, unpaid. */
  ownHold: string | null
  /** As `assertBelowLimit` takes it. */
  limitReachedBy: string | null
  /** The student has something else at that time, or a proposal for it. */
  isStudentBusy: boolean
  /** Holds in the way, of the tutor or the student, whose time is over although no timer has said so yet. */
  overdue: string[]
  /** Around the start. */
  schedule: Schedule
} & PurseFacts &
  TrialFacts

type Row = Omit<HoldFacts, 'hourlyRate' | 'exchangeRate' | 'schedule' | keyof TrialFacts> &
  TrialRow & {
    rate: string | null
    currency: string
    listCurrency: string
    tutorUsd: string | null
    studentUsd: string | null
    schedule: ScheduleRow
  }
type Input = {
  tx: Tx
  request: BookingRequest
  student: { id: string; currency: Currency }
  end: Date
  now: Date
}

/**
 * One statement, for it runs with the tutor's diary locked. It asks the index of the constraint against overlaps, so
 * that its cost does not grow with the lessons somebody has had.
 * @throws DomainError NOT_FOUND for no such tutor
 */
export async function readHoldFacts({ tx, request, student, end, now }: Input): Promise<HoldFacts> {
  const { id: studentId, currency: payingIn } = student
  const { tutorId, subjectId, start, durationMinutes, isTrial = false } = request
  const [from, until] = [start.toISOString(), end.toISOString()]
  const [dayBefore, dayAfter] = [addDays(start, -1).toISOString(), addDays(end, 1).toISOString()]
  const at = now.toISOString()
  const overdue = (whose: ReturnType<typeof sql>) => sql`
    select b.id::text from bookings b where ${whose} and b.start > ${dayBefore} and b.start < ${dayAfter}
      and ${holdOverSql(now)}`
  const { rows } = await prepared<Row>(
    tx,
    sql`
    select t.user_id "tutorUserId", t.timezone, own.rate, own.currency, t.currency "listCurrency", t.status,
      case when own.currency <> ${payingIn} then ${newestRate(sql`own.currency`)} end "tutorUsd",
      case when own.currency <> ${payingIn} then ${newestRate(sql`${payingIn}`)} end "studentUsd", t.confirmation,
      t.buffer_minutes::int "bufferMinutes",
      exists (select 1 from bookings b where b.tutor_id = t.id and b.student_id = ${studentId}
        and b.session_outcome = 'COMPLETED') "hasLessons",
      exists (select 1 from tutor_profiles_subjects s where s._parent_id = t.id and s.subject_id = ${subjectId}) teaches,
      ${limitReachedBy({ bookedById: studentId, now })} "limitReachedBy",
      (select b.id::text from bookings b where b.student_id = ${studentId} and b.tutor_id = t.id and b.session_state = 'HELD'
        and b.start = ${from} and b.duration_minutes = ${durationMinutes} and b.is_trial = ${isTrial} and b.hold_expires_at > ${at}) "ownHold",
      exists (select 1 from bookings b where b.student_id = ${studentId} and b.session_state in (${slotHoldingStates})
        and taken_times(b.start, b."end", b.proposed_start, b.proposed_end) && tstzmultirange(tstzrange(${from}, ${until}, '[)'))
        and not ${holdOverSql(now)}) "isStudentBusy",
      array(${overdue(sql`b.tutor_id = t.id`)} union ${overdue(sql`b.student_id = ${studentId}`)}
        union select b.id::text from bookings b where ${isTrial}::boolean and b.student_id = ${studentId} and b.tutor_id = t.id and b.is_trial
          and ${holdOverSql(now)} order by 1) overdue,
      ${trialFactsSql({ studentId, isTrial, now })},
      (select row_to_json(s) from (${scheduleSql({ ...aroundStart(start), now })} where t.id = ${tutorId}) s) schedule,
      ${purseSql({ studentId, currency: sql`${payingIn}::text`, now })}
    from tutor_profiles t cross join ${ownRateSql(studentId)} where t.id = ${tutorId}`,
  )
  const [row] = rows
  if (!row) throw new DomainError('NOT_FOUND', `no tutor ${tutorId}`)
  const { rate, currency, tutorUsd, studentUsd, schedule, trialMinutes, trialPrice, listCurrency, ...facts } =
    row
  const rates = ratesOf([
    { currency, rate: tutorUsd },
    { currency: payingIn, rate: studentUsd },
  ])
  return {
    ...facts,
    ...toTrialFacts(row, listCurrency),
    schedule: toSchedule(schedule),
    hourlyRate: rate === null ? null : money(Number(rate), currency),
    exchangeRate: studentRate({ from: currency, to: payingIn, rates }),
  }
}
