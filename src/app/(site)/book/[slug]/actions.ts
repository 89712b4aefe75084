'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { DomainError } from '@/domain/errors/domainError'
import type { ErrorCode } from '@/domain/errors/errorCode'
import { addMinutes } from '@/domain/time/instants'
import { t } from '@/messages/t'
import { createBooking } from '@/operations/booking/createBooking'
import { findOwnHold } from '@/operations/booking/queries/findOwnHold'
import { payBooking } from '@/operations/payment/payBooking'
import { payWithCard } from '@/operations/payment/payWithCard'
import { searcherFrom } from '@/operations/search/log/searcher'
import { limitRate } from '@/services/rateLimit/limitRate'
import { actingViewer } from '../../actingViewer'
import { failedForm } from '../../failedForm'
import { alternativeLinks } from './alternativeLinks'
import type { BookFormState } from './bookFormState'
import { bookHref, slotStart } from './bookQuery'
import { quoteForm } from './quoteForm'

const input = z.object({
  slug: z.string().min(1).max(80),
  tutorId: z.uuid(),
  start: slotStart,
  duration: z.coerce.number().int().min(15).max(240),
  subject: z.uuid(t('checkout.chooseSubject')),
  topic: z.string().trim().max(200).default(''),
  goals: z.string().trim().max(2000).default(''),
  quoteId: z.string().max(600).optional(),
  trial: z.literal('1').optional(),
  package: z.union([z.literal(''), z.uuid()]).default(''),
  useWallet: z.literal('on').optional(),
  promoCode: z.string().trim().max(40).default(''),
  /** A saved card; anything else means the payment page. */
  card: z.uuid().optional().catch(undefined),
})
/** What asking for the worth of a code needs; the rest may still be empty. */
const wish = input.pick({ tutorId: true, start: true, duration: true })

/** Holds the slot and goes on to the pay page. A taken slot comes back with the nearest free times. */
export async function bookLesson(_previous: FormState, data: FormData): Promise<BookFormState> {
  const typed = typedValues(data)
  const trial = typed.trial === '1' ? ('1' as const) : undefined
  const back = bookHref(typed.slug ?? '', { ...typed, trial, duration: Number(typed.duration) })
  const { payload, viewer, now } = await actingViewer(back)
  const quote = async () => {
    const { tutorId, start, duration: durationMinutes } = wish.parse(typed)
    const subjectId = z.uuid().safeParse(typed.subject).data
    const end = addMinutes(new Date(start), durationMinutes)
    const lesson = { tutorId, subjectId, durationMinutes, isTrial: typed.trial === '1' }
    return quoteForm({ payload, viewer, data, lesson, end, now })
  }
  if (typed.step === 'quote' && wish.safeParse(typed).success) return quote()
  const parsed = input.safeParse(typed)
  if (!parsed.success) {
    const { pay } = wish.safeParse(typed).success ? await quote() : {}
    return { ...invalid(parsed.error, typed), pay }
  }
  const { tutorId, subject: subjectId, duration: durationMinutes, topic, goals, quoteId, card } = parsed.data
  const start = new Date(parsed.data.start)
  let next: string
  try {
    await limitRate(payload, { name: 'bookings', points: 60, seconds: 60, isPerProcess: true }, viewer.id)
    const { promoCode, useWallet, package: packageId } = parsed.data
    const payWith = {
      useWallet: useWallet === 'on',
      promoCode: promoCode || undefined,
      packageId: packageId || undefined,
    }
    const isTrial = parsed.data.trial === '1'
    const request = { isTrial, tutorId, start, durationMinutes, subjectId, topic, goals, quoteId, ...payWith }
    const searcher = searcherFrom(await headers())
    const { booking, checkoutUrl } = await createBooking({ payload, viewer, request, searcher, now })
    next =
      checkoutUrl === null
        ? `/bookings/${booking.id}/paid`
        : await pay({ payload, viewer, bookingId: booking.id, methodId: card, now })
  } catch (error) {
    const { code, data: facts } = error instanceof DomainError ? error : {}
    const isTaken = code === 'SLOT_TAKEN' || code === 'SLOT_NOT_OFFERED'
    const hold = isTaken
      ? await findOwnHold({ payload, studentId: viewer.id, tutorId, start, durationMinutes, now })
      : null
    if (hold) next = `/bookings/${hold.bookingId}`
    else if (code === 'PRICE_CHANGED') next = `${back}&done=price-changed`
    else if (code && AFTER_HOLD[code] && facts?.bookingId)
      next = `/bookings/${facts.bookingId}?done=${facts.reason === 'authentication_required' ? 'card-asks' : AFTER_HOLD[code]}`
    else {
      const alternatives = alternativeLinks({ found: facts?.alternatives, typed, timeZone: viewer.timezone })
      return { ...failedForm({ error, data, inputs: INPUTS }), alternatives, pay: (await quote()).pay }
    }
  }
  redirect(next)
}

/** What the page of a booking that is held, and not paid yet, has to say. */
const AFTER_HOLD: Partial<Record<ErrorCode, string>> = {
  PAYMENT_UNAVAILABLE: 'pay-later',
  PAYMENT_DECLINED: 'card-declined',
  PAYMENT_PENDING: 'pay-later',
}

type Pay = Parameters<typeof payBooking>[0] & { methodId: string | undefined }

/** With a saved card it is paid here; otherwise the processor's page is next. */
async function pay({ methodId, ...held }: Pay): Promise<string> {
  if (!methodId) return (await payBooking(held)).url
  await payWithCard({ ...held, methodId })
  return `/bookings/${held.bookingId}/paid`
}

/** Input names of the form by the names the operation knows. */
const INPUTS = { subjectId: 'subject', durationMinutes: 'duration', packageId: 'package' }
const SHOWN = ['subject', 'topic', 'goals', 'promoCode']

function invalid(error: z.ZodError, values: Record<string, string>): BookFormState {
  const fieldErrors: Record<string, string> = {}
  for (const { path, message } of error.issues) fieldErrors[String(path[0])] ??= message
  const isOnlyShown = Object.keys(fieldErrors).every((name) => SHOWN.includes(name))
  return {
    status: 'error',
    message: isOnlyShown ? undefined : t('checkout.chooseAgain'),
    fieldErrors,
    values,
  }
}
