'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
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
import { slotStart } from '../bookQuery'
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
})

/** Holds the whole series and goes on to the pay page. Dates that cannot be come back on the page, with other times. */
export async function bookSeries(_previous: FormState, data: FormData): Promise<FormState> {
  const parsed = input.safeParse(Object.fromEntries(data))
  const { payload, viewer, now } = await actingViewer('/tutors')
  if (!parsed.success) return invalidForm(parsed.error, data)
  const { slug, tutorId, duration, count, clock, subject, topic, goals, quoteId } = parsed.data
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
    const { firstBookingId } = await createSeries({
      payload,
      viewer,
      request: { ...request, tutorId, subjectId: subject, topic, goals, quoteId },
      now,
    })
    next = (await payBooking({ payload, viewer, bookingId: firstBookingId, now })).url
  } catch (error) {
    const { code, data: facts } = error instanceof DomainError ? error : {}
    if (code === 'SERIES_CONFLICT' || code === 'PRICE_CHANGED') {
      const query = { ...parsed.data, choice }
      next = `${weeklyHref(slug, query)}&done=${code === 'PRICE_CHANGED' ? 'price-changed' : 'changed'}`
    } else if (code === 'PAYMENT_UNAVAILABLE' && facts?.bookingId)
      next = `/bookings/${facts.bookingId}?done=pay-later`
    else return failedForm({ error, data, inputs: { subjectId: 'subject' } })
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
