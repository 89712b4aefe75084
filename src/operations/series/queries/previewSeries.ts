import type { Payload } from 'payload'
import type { TimeRange } from '@/domain/availability/openSlots'
import { DomainError } from '@/domain/errors/domainError'
import type { ErrorCode } from '@/domain/errors/errorCode'
import { addMoney, type Money, money } from '@/domain/money/money'
import { multiplyMoney } from '@/domain/money/multiplyMoney'
import { type ClockShift, clockShifts } from '@/domain/series/clockShifts'
import { addMinutes } from '@/domain/time/instants'
import { mayBook } from '@/operations/availability/queries/mayBook'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { getTutor, type TutorProfile } from '@/operations/tutor/queries/getTutor'
import { database } from '@/services/database/tx'
import { checkLessons, type SeriesConflict } from '../checkLessons'
import type { SeriesRequest } from '../seriesRequest'
import { wantedLessons } from '../wantedLessons'

export type SeriesPreview = {
  tutor: TutorProfile
  lessons: (TimeRange & { date: string; startText: string })[]
  conflicts: SeriesConflict[]
  /** Of one lesson, and of those that can be. */
  price: Money
  total: Money
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
  const tutor = await getTutor({ payload, idOrSlug, now })
  const { durationMinutes, timezone } = request
  const wanted = wantedLessons({ ...request, tutorId: tutor.id, subjectId: '' })
  const { schedule, lessons, conflicts } = await checkLessons({
    tx,
    tutorId: tutor.id,
    studentId: viewer.id,
    durationMinutes,
    lessons: wanted,
    now,
  })
  const isOpen = schedule !== null && (await mayBook({ tx, schedule, studentId: viewer.id }))
  const hourlyRate = tutor.hourlyRate ?? money(0, viewer.currency)
  const price = multiplyMoney({ money: hourlyRate, numerator: durationMinutes, denominator: 60 })
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
    price,
    total: lessons.reduce((sum) => addMoney(sum, price), money(0, price.currency)),
    shifts: { viewer: shiftsFor(viewer.timezone), tutor: shiftsFor(tutor.timezone) },
    problem: problemOf({ isOpen, tutor, viewer, durationMinutes }),
  }
}

type Problem = { isOpen: boolean; tutor: TutorProfile; viewer: Viewer; durationMinutes: number }

function problemOf({ isOpen, tutor, viewer, durationMinutes }: Problem): SeriesPreview['problem'] {
  const code: ErrorCode | null =
    tutor.userId === viewer.id
      ? 'OWN_LESSON'
      : !isOpen
        ? 'TUTOR_NOT_BOOKABLE'
        : tutor.durations.includes(durationMinutes)
          ? null
          : 'SLOT_NOT_OFFERED'
  return code && { code, message: new DomainError(code, 'series preview').userMessage }
}
