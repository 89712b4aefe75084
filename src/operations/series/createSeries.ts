import type { Payload, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { timersFor } from '@/domain/booking/timersFor'
import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { lessonCost } from '@/domain/price/priceTerms'
import type { Occurrence } from '@/domain/series/occurrences'
import { addMinutes } from '@/domain/time/instants'
import { assertMayHold } from '@/operations/booking/assertMayHold'
import { assertVelocity } from '@/operations/booking/assertVelocity'
import { freeOverdueHolds } from '@/operations/booking/freeOverdueHolds'
import { heldBooking } from '@/operations/booking/heldBooking'
import { insertHeldBooking } from '@/operations/booking/insertHeldBooking'
import { lockDiaries } from '@/operations/booking/lockDiaries'
import { readHoldFacts } from '@/operations/booking/readHoldFacts'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { takeLessons } from '@/operations/package/takeLessons'
import { payLink } from '@/operations/payment/payLink'
import { agreePrice } from '@/operations/price/agreePrice'
import { limitCodeTries } from '@/operations/promotion/limitCodeTries'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { assertNoUnpaidSeries } from './assertNoUnpaidSeries'
import { assertOffered } from './assertOffered'
import { checkLessons } from './checkLessons'
import { insertSeries } from './insertSeries'
import { paySeries } from './paySeries'
import { findOwnSeriesHold } from './queries/findOwnSeriesHold'
import { overdueHolds } from './queries/overdueHolds'
import { seriesConflict } from './seriesConflict'
import type { SeriesRequest } from './seriesRequest'
import { wantedLessons } from './wantedLessons'

type Input = { payload: Payload; viewer: Viewer; request: SeriesRequest; now: Date }
export type CreatedSeries = {
  seriesId: string
  firstBookingId: string
  /** Null when wallet, credit and code, or a package, paid for all of it. */
  checkoutUrl: string | null
}

/**
 * Holds every lesson of a weekly series for ten minutes, or none (EX03, NV08): all are checked at once under the locks of
 * both diaries, and the constraints decide in the same transaction. Each lesson is a booking of its own from then on; one
 * payment is for all. Asking twice for the same series while it is held answers the same one (D12). Taken from a package
 * (F06), each lesson costs its share of it and all are placed at once.
 * @throws DomainError EMAIL_NOT_VERIFIED, OWN_LESSON, TUTOR_NOT_BOOKABLE, VALIDATION_FAILED, RATE_LIMITED;
 *   SERIES_CONFLICT with each date that cannot be, why, and free times near it; as `takeLessons` for a package.
 */
export async function createSeries({ payload, viewer, request, now }: Input): Promise<CreatedSeries> {
  if (!viewer.emailVerified) throw new DomainError('EMAIL_NOT_VERIFIED', `user ${viewer.id} books unverified`)
  await limitCodeTries(payload, viewer.id, request.promoCode)
  const lessons = wantedLessons(request)
  const held = await withTransaction(
    payload,
    async ({ req, tx }) => {
      await lockDiaries(tx, { tutorId: request.tutorId, studentId: viewer.id })
      const own = await findOwnSeriesHold({ tx, studentId: viewer.id, request, now })
      return own ? { ...own, isCovered: false } : holdLessons({ req, tx, viewer, request, lessons, now })
    },
    { user: viewer.user },
  ).catch((error: unknown) => {
    if (errorAnswer(error).code !== 'SLOT_TAKEN') throw error
    throw new DomainError('SERIES_CONFLICT', 'a lesson of the series was taken in the meantime', {
      data: { conflicts: [] },
    })
  })
  const { seriesId, firstBookingId, isCovered } = held
  return { seriesId, firstBookingId, checkoutUrl: isCovered ? null : payLink(payload, firstBookingId) }
}

type Hold = Omit<Input, 'payload'> & { req: PayloadRequest; tx: Tx; lessons: readonly Occurrence[] }

async function holdLessons({ req, tx, viewer, request, lessons, now }: Hold) {
  const { tutorId, subjectId, durationMinutes } = request
  const first = lessons.find(({ at }) => at)?.at ?? now
  const facts = await readHoldFacts({
    tx,
    request: { tutorId, subjectId, start: first, durationMinutes },
    student: viewer,
    end: addMinutes(first, durationMinutes),
    now,
  })
  assertMayHold(facts, request, viewer)
  const terms = agreePrice({ payload: req.payload, viewer, ...facts, ...request, now })
  await assertVelocity({ tx, bookedById: viewer.id, now })
  await assertNoUnpaidSeries({ tx, studentId: viewer.id, now })
  const bookingIds = await overdueHolds({ tx, tutorId, studentId: viewer.id, now })
  await freeOverdueHolds({ req, tx, bookingIds, now })
  const checked = await checkLessons({ tx, tutorId, studentId: viewer.id, durationMinutes, lessons, now })
  await assertOffered({ tx, checked, durationMinutes, studentId: viewer.id })
  if (checked.conflicts.length > 0) throw seriesConflict(checked)
  const seriesId = uuidv7()
  const cost = lessonCost(terms, durationMinutes)
  await insertSeries({ tx, seriesId, tutorUserId: facts.tutorUserId, viewer, request, now })
  const { packageId } = request
  const shares = packageId
    ? await takeLessons({
        tx,
        packageId,
        studentId: viewer.id,
        wish: request,
        lessons: checked.lessons.length,
        now,
      })
    : []
  const bookings = checked.lessons.map(({ at }, index) =>
    heldBooking({
      facts,
      cost: shares[index] ?? cost,
      request: { ...request, start: at },
      viewer,
      seriesId,
      now,
    }),
  )
  for (const booking of bookings) {
    const timers = timersFor({ booking, now })
    await insertHeldBooking({ tx, booking, timers, now })
  }
  const isCovered = await paySeries({ req, tx, viewer, seriesId, facts, request, bookings, now })
  return { seriesId, firstBookingId: bookings[0]?.id as string, isCovered }
}
