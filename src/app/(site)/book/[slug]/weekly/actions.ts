'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { DomainError } from '@/domain/errors/domainError'
import { FEWEST_LESSONS, MOST_LESSONS } from '@/domain/series/seriesTerms'
import { t } from '@/messages/t'
import { payBooking } from '@/operations/payment/payBooking'
import { createSeries } from '@/operations/series/createSeries'
import { getTutor } from '@/operations/tutor/queries/getTutor'
import { limitRate } from '@/services/rateLimit/limitRate'
import { actingViewer } from '../../../actingViewer'
import { invalidForm } from '../../../bookings/invalidForm'
import { failedForm } from '../../../failedForm'
import type { BookFormState } from '../bookFormState'
import { slotStart } from '../bookQuery'
import { quoteForm } from '../quoteForm'
import { weeklyHref, weeklyRequest } from './weeklyQuery'

const input = z.object({
  slug: z.string().min(1).max(80),
  tutorId: z.uuid(),
  start: slotStart,
  duration: z.coerce.number().int().min(15).max(240),
  count: z.coerce.number().int().min(FEWEST_LESSONS).max(MOST_LESSONS),
  clock: z.enum(['mine', 'tutor']),
  subject: z.uuid(t('checkout.chooseSubject')),
  topic: z.string().trim().max(200).default(''),
  goals: z.string().trim().max(2000).default(''),
  quoteId: z.string().max(600).optional(),
  package: z.union([z.literal(''), z.uuid()]).default(''),
  useWallet: z.literal('on').optional(),
  promoCode: z.string().trim().max(40).default(''),
})
/** What asking for the worth of a code needs: the lessons that are free, to which the dates with another time are added. */
const wish = z.object({
  tutorId: z.uuid(),
  duration: z.coerce.number().int().min(15).max(240),
  free: z.coerce.number().int().min(0).max(MOST_LESSONS),
})

/** Holds the whole series and goes on to the pay page. Dates that cannot be come back on the page, with other times. */
export async function bookSeries(_previous: FormState, data: FormData): Promise<BookFormState> {
  const parsed = input.safeParse(Object.fromEntries(data))
  const { payload, viewer, now } = await actingViewer('/tutors')
  const asked = wish.safeParse(Object.fromEntries(data))
  const quote = async (): Promise<BookFormState> => {
    if (!asked.success) return { status: 'idle' }
    const { tutorId, duration: durationMinutes, free } = asked.data
    const lessons = Math.min(MOST_LESSONS, Math.max(1, free + otherTimesIn(data)))
    const lesson = { tutorId, subjectId: parsed.data?.subject, durationMinutes, lessons }
    return quoteForm({ payload, viewer, data, lesson, end: null, now })
  }
  if (data.get('step') === 'quote') return quote()
  if (!parsed.success) return { ...invalidForm(parsed.error, data), pay: (await quote()).pay }
  const { slug, tutorId, duration, count, clock, subject, topic, goals, quoteId } = parsed.data
  const undecided = undecidedIn(data)
  if (undecided.length > 0)
    return {
      status: 'error',
      fieldErrors: Object.fromEntries(undecided.map((name) => [name, t('series.decide')])),
      values: typedValues(data),
      pay: (await quote()).pay,
    }
  const choice = choicesOf(data)
  let next: string
  try {
    await limitRate(payload, { name: 'bookings', points: 60, seconds: 60, isPerProcess: true }, viewer.id)
    const tutor = await getTutor({ payload, idOrSlug: tutorId, now })
    const request = weeklyRequest({
      start: new Date(parsed.data.start),
      count,
      durationMinutes: duration,
      timezone: clock === 'tutor' ? tutor.timezone : viewer.timezone,
      choice,
    })
    const { promoCode, useWallet, package: packageId } = parsed.data
    const payWith = {
      useWallet: useWallet === 'on',
      promoCode: promoCode || undefined,
      packageId: packageId || undefined,
    }
    const { seriesId, firstBookingId, checkoutUrl } = await createSeries({
      payload,
      viewer,
      request: { ...request, tutorId, subjectId: subject, topic, goals, quoteId, ...payWith },
      now,
    })
    next =
      checkoutUrl === null
        ? `/series/${seriesId}?done=paid`
        : (await payBooking({ payload, viewer, bookingId: firstBookingId, now })).url
  } catch (error) {
    const { code, data: facts } = error instanceof DomainError ? error : {}
    if (code === 'SERIES_CONFLICT' || code === 'PRICE_CHANGED') {
      const query = { ...parsed.data, package: parsed.data.package || undefined, choice }
      next = `${weeklyHref(slug, query)}&done=${code === 'PRICE_CHANGED' ? 'price-changed' : 'changed'}`
    } else if (code === 'PAYMENT_UNAVAILABLE' && facts?.bookingId)
      next = `/bookings/${facts.bookingId}?done=pay-later`
    else {
      const failed = failedForm({ error, data, inputs: { subjectId: 'subject', packageId: 'package' } })
      return { ...failed, pay: (await quote()).pay }
    }
  }
  redirect(next)
}

/** Choices made on the page, and those made before that are in its address. */
function choicesOf(data: FormData): string[] {
  const chosen = [...data].flatMap(([name, value]) =>
    name.startsWith('instead ') && typeof value === 'string' ? [value] : [],
  )
  return [...data.getAll('choice').filter((value) => typeof value === 'string'), ...chosen]
}

/** The names of dates that cannot be as asked, and for which nothing is chosen. */
const undecidedIn = (data: FormData): string[] =>
  [...data].flatMap(([name, value]) => (name.startsWith('instead ') && value === '' ? [name] : []))

/** Dates for which another time is chosen on the page. */
const otherTimesIn = (data: FormData): number =>
  [...data].filter(
    ([name, value]) => name.startsWith('instead ') && value !== '' && !String(value).endsWith(' leave'),
  ).length
