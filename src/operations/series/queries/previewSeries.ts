import type { Payload } from 'payload'
import type { TimeRange } from '@/domain/availability/openSlots'
import { DomainError } from '@/domain/errors/domainError'
import type { ErrorCode } from '@/domain/errors/errorCode'
import type { Money } from '@/domain/money/money'
import { multiplyMoney } from '@/domain/money/multiplyMoney'
import { type ClockShift, clockShifts } from '@/domain/series/clockShifts'
import { addMinutes } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { noPrice } from '@/operations/price/agreePrice'
import { priceOffer } from '@/operations/price/priceOffer'
import { termsOfToday } from '@/operations/price/termsOfToday'
import { getTutor, type TutorProfile } from '@/operations/tutor/queries/getTutor'
import { database, type Tx } from '@/services/database/tx'
import { assertOffered } from '../assertOffered'
import { type CheckedSeries, checkLessons, type SeriesConflict } from '../checkLessons'
import type { SeriesRequest } from '../seriesRequest'
import { wantedLessons } from '../wantedLessons'

export type SeriesPreview = {
  tutor: TutorProfile
  lessons: (TimeRange & { date: string; startText: string })[]
  conflicts: SeriesConflict[]
  /** Of one lesson. */
  price: Money
  /** The same as the tutor made it, in their currency. */
  tutorPrice: Money
  /** Sent along with the series, it keeps the price of each lesson until `validUntil` (CT42). */
  quoteId: string
  validUntil: Date
  /** Of the lessons that can be, then with one more for each conflict for which another time is chosen. */
  totals: Money[]
  /** Where clock changes move the lessons for the viewer, and for the tutor. */
  shifts: { viewer: ClockShift[]; tutor: ClockShift[] }
  /** Why this tutor cannot be booked at all, whatever the dates. */
  problem: { code: ErrorCode; message: string } | null
}

type Input = {
  payload: Payload
  viewer: Viewer
  /** Slug or id of the tutor. */
  tutor: string
  request: Omit<SeriesRequest, 'tutorId' | 'subjectId'>
  now: Date
}

/**
 * A weekly series as it would be, before anybody pays (NV08): which lessons can be, which cannot and what instead, what it
 * costs and how clock changes show. Holds nothing and promises nothing.
 * @throws DomainError NOT_FOUND when there is no such published tutor; VALIDATION_FAILED as `wantedLessons`
 */
export async function previewSeries({
  payload,
  viewer,
  tutor: idOrSlug,
  request,
  now,
}: Input): Promise<SeriesPreview> {
  const tx = database(payload)
  const tutor = await getTutor({ payload, idOrSlug, studentId: viewer.id, now })
  const { durationMinutes, timezone } = request
  const wanted = wantedLessons({ ...request, tutorId: tutor.id, subjectId: '' })
  const checked = await checkLessons({
    tx,
    tutorId: tutor.id,
    studentId: viewer.id,
    durationMinutes,
    lessons: wanted,
    now,
  })
  const { lessons, conflicts } = checked
  const hourlyRate = tutor.hourlyRate ?? noPrice(viewer)
  const terms = await termsOfToday({ payload, hourlyRate, currency: viewer.currency })
  const party = { studentId: viewer.id, tutorId: tutor.id }
  const { rate: _rate, ...offer } = priceOffer({ payload, terms, ...party, durationMinutes, now })
  const { price } = offer
  const totalOf = (count: number) => multiplyMoney({ money: price, numerator: count, denominator: 1 })
  const starts = lessons.map(({ at }) => at)
  const shiftsFor = (ownZone: string) => clockShifts({ starts, seriesZone: timezone, ownZone })
  return {
    tutor,
    lessons: lessons.map(({ at, date, start }) => ({
      date,
      startText: start,
      start: at,
      end: addMinutes(at, durationMinutes),
    })),
    conflicts,
    ...offer,
    totals: Array.from({ length: conflicts.length + 1 }, (_, more) => totalOf(lessons.length + more)),
    shifts: { viewer: shiftsFor(viewer.timezone), tutor: shiftsFor(tutor.timezone) },
    problem: await problemOf({ tx, checked, tutor, viewer, durationMinutes }),
  }
}

type Problem = {
  tx: Tx
  checked: CheckedSeries
  tutor: TutorProfile
  viewer: Viewer
  durationMinutes: number
}

async function problemOf({
  tx,
  checked,
  tutor,
  viewer,
  durationMinutes,
}: Problem): Promise<SeriesPreview['problem']> {
  try {
    if (tutor.userId === viewer.id)
      throw new DomainError('OWN_LESSON', `tutor ${tutor.id} previews own lessons`)
    await assertOffered({ tx, checked, durationMinutes, studentId: viewer.id })
    return null
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { code: error.code, message: error.userMessage }
  }
}
