'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { DISPUTE_CATEGORIES } from '@/domain/booking/disputeCategories'
import { CURRENCIES } from '@/domain/money/currency'
import { money } from '@/domain/money/money'
import { REFUND_WAYS } from '@/domain/payment/tenders'
import { SCOPES } from '@/domain/series/scope'
import { isUsableInstant } from '@/domain/time/isUsableInstant'
import { GOOD_FIT_REASONS } from '@/domain/trial/goodFit'
import { t } from '@/messages/t'
import { acceptProposal } from '@/operations/booking/acceptProposal'
import { answerProposal } from '@/operations/booking/answerProposal'
import { attendLesson } from '@/operations/booking/attendLesson'
import { cancelBooking } from '@/operations/booking/cancelBooking'
import { confirmBooking } from '@/operations/booking/confirmBooking'
import { declineBooking } from '@/operations/booking/declineBooking'
import { endLesson } from '@/operations/booking/endLesson'
import { openDispute } from '@/operations/booking/openDispute'
import { proposeChange } from '@/operations/booking/proposeChange'
import { reportNoShow } from '@/operations/booking/reportNoShow'
import { rescheduleBooking } from '@/operations/booking/rescheduleBooking'
import { appealDecision } from '@/operations/dispute/appealDecision'
import { payBooking } from '@/operations/payment/payBooking'
import { submitReview } from '@/operations/review/submitReview'
import { claimGoodFit } from '@/operations/trial/claimGoodFit'
import { actOnBooking } from './actOnBooking'
import { invalidForm } from './invalidForm'
import { readPrice, typedPrice } from './typedPrice'

const reason = z.object({ reason: z.string().trim().max(500).default('') })
const scope = z.enum(SCOPES).optional().catch(undefined)
const refundTo = z.enum(REFUND_WAYS).optional().catch(undefined)
const report = z.object({
  category: z.enum(DISPUTE_CATEGORIES, t('bookings.reportPage.chooseCategory')),
  description: z.string().trim().min(10, t('bookings.reportPage.tooShort')).max(4000),
})
const appeal = z.object({ reason: z.string().trim().min(10, t('bookings.appealPage.tooShort')).max(2000) })
const newTime = z.iso
  .datetime(t('bookings.time.choose'))
  .transform((text) => new Date(text))
  .refine(isUsableInstant, t('bookings.time.choose'))
const otherTime = z.discriminatedUnion('how', [
  z.object({ how: z.literal('move'), start: newTime, scope }),
  z
    .object({
      how: z.literal('ask'),
      start: newTime.optional(),
      ...typedPrice,
      reason: z.string().trim().max(500).default(''),
    })
    .transform(readPrice)
    .refine(({ start, price }) => start ?? price, { error: t('bookings.time.chooseAny'), path: ['start'] }),
])
const proposalAnswer = z.object({
  answer: z.enum(['accept', 'decline', 'withdraw']),
  /** The proposed price as the page showed it. */
  price: z.coerce.number().int().positive().optional(),
  currency: z.enum(CURRENCIES).optional(),
})
const notAFit = z.object({
  reason: z.enum(GOOD_FIT_REASONS, t('trial.notAFit.chooseReason')),
  comment: z.string().trim().max(500).default(''),
})
const absence = z.object({ who: z.enum(['student', 'tutor']) })
const review = z.object({
  rating: z.coerce.number(t('bookings.reviewStars')).int().min(1, t('bookings.reviewStars')).max(5),
  comment: z.string().trim().max(2000).default(''),
})

/** Another time for a lesson: moved at once, or asked of the other side, as the page said. */
export async function changeTime(_previous: FormState, data: FormData): Promise<FormState> {
  const given = otherTime.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  const wish = given.data
  const done = await actOnBooking({
    data,
    act: (move) =>
      wish.how === 'move'
        ? rescheduleBooking({ ...move, newStart: wish.start, scope: wish.scope })
        : proposeChange({
            ...move,
            newStart: wish.start,
            tutorPrice: wish.price,
            reason: wish.reason || undefined,
          }),
  })
  if ('failed' in done) return done.failed
  return redirect(`/bookings/${done.bookingId}?done=${wish.how === 'move' ? 'moved' : 'asked'}`)
}

/** The tutor of a trial is no good fit: the student gets credit. */
export async function sayNotAFit(_previous: FormState, data: FormData): Promise<FormState> {
  const given = notAFit.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  const done = await actOnBooking({ data, act: (move) => claimGoodFit({ ...move, ...given.data }) })
  return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=not-a-fit`)
}

/** The answer to another time or price that one side asks for; a price that has to be paid anew leads on to paying. */
export async function answerChange(_previous: FormState, data: FormData): Promise<FormState> {
  const { answer, price: amount, currency } = proposalAnswer.parse(Object.fromEntries(data))
  if (answer !== 'accept') {
    const done = await actOnBooking({ data, act: (move) => answerProposal({ ...move, answer }) })
    return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=kept`)
  }
  const price = amount && currency ? money(amount, currency) : undefined
  const done = await actOnBooking({ data, act: (move) => acceptProposal({ ...move, price }) })
  if ('failed' in done) return done.failed
  const { bookingId, checkoutUrl } = done.result
  if (checkoutUrl) return redirect(`/bookings/${bookingId}`)
  return redirect(`/bookings/${bookingId}?done=${price ? 'price-agreed' : 'moved'}`)
}

/** One side says that the other has not come. */
export async function reportAbsence(_previous: FormState, data: FormData): Promise<FormState> {
  const { who } = absence.parse(Object.fromEntries(data))
  const done = await actOnBooking({ data, act: (move) => reportNoShow({ ...move, who }) })
  return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=absent`)
}

/** Brings the payer back to the pay page of a slot that is still held. */
export async function payForBooking(_previous: FormState, data: FormData): Promise<FormState> {
  const done = await actOnBooking({ data, act: payBooking })
  return 'failed' in done ? done.failed : redirect(done.result.url)
}

/** The tutor accepts, from the page of the booking. */
export async function acceptRequest(_previous: FormState, data: FormData): Promise<FormState> {
  const done = await actOnBooking({ data, act: confirmBooking })
  return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=accepted`)
}

/** The tutor accepts, from the dashboard. */
export async function acceptOnDashboard(_previous: FormState, data: FormData): Promise<FormState> {
  const done = await actOnBooking({ data, act: confirmBooking })
  return 'failed' in done ? done.failed : redirect('/tutor/dashboard?done=accepted')
}

/** The tutor declines with a reason the student reads. */
export async function declineRequest(_previous: FormState, data: FormData): Promise<FormState> {
  const given = reason.parse(Object.fromEntries(data))
  const done = await actOnBooking({ data, act: (move) => declineBooking({ ...move, ...given }) })
  return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=declined`)
}

/** The tutor declines, from the dashboard. */
export async function declineOnDashboard(_previous: FormState, data: FormData): Promise<FormState> {
  const given = reason.parse(Object.fromEntries(data))
  const done = await actOnBooking({ data, act: (move) => declineBooking({ ...move, ...given }) })
  return 'failed' in done ? done.failed : redirect('/tutor/dashboard?done=declined')
}

/** Either side cancels; the policy of the booking decides what goes back. */
export async function cancelLesson(_previous: FormState, data: FormData): Promise<FormState> {
  const given = reason.extend({ scope, refundTo }).parse(Object.fromEntries(data))
  const done = await actOnBooking({
    data,
    act: (move) => cancelBooking({ ...move, ...given, reason: given.reason || undefined }),
  })
  if ('failed' in done) return done.failed
  const { seriesId } = done.result
  const isMore = seriesId !== null && given.scope !== undefined && given.scope !== 'one'
  return redirect(
    isMore ? `/series/${seriesId}?done=cancelled` : `/bookings/${done.bookingId}?done=cancelled`,
  )
}

/** The person is there: stamps their attendance and opens the session page. */
export async function joinLesson(_previous: FormState, data: FormData): Promise<FormState> {
  const done = await actOnBooking({ data, act: attendLesson, staleTo: (id) => `/lesson/${id}` })
  return 'failed' in done ? done.failed : redirect(`/lesson/${done.bookingId}`)
}

/** The tutor ends the lesson before its time. */
export async function endLessonEarly(_previous: FormState, data: FormData): Promise<FormState> {
  const done = await actOnBooking({ data, act: endLesson })
  return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=ended`)
}

/** Reports a problem; earnings wait until it is settled. */
export async function reportProblem(_previous: FormState, data: FormData): Promise<FormState> {
  const given = report.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  const done = await actOnBooking({ data, act: (move) => openDispute({ ...move, ...given.data }) })
  return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=reported`)
}

/** Says that a decision about a reported problem is wrong. */
export async function appealTheDecision(_previous: FormState, data: FormData): Promise<FormState> {
  const given = appeal.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  const done = await actOnBooking({ data, act: (move) => appealDecision({ ...move, ...given.data }) })
  return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=appealed`)
}

/** Stars and a comment for a lesson that took place. */
export async function sendReview(_previous: FormState, data: FormData): Promise<FormState> {
  const given = review.safeParse(Object.fromEntries(data))
  if (!given.success) return invalidForm(given.error, data)
  const done = await actOnBooking({ data, act: (move) => submitReview({ ...move, ...given.data }) })
  return 'failed' in done ? done.failed : redirect(`/bookings/${done.bookingId}?done=reviewed`)
}
