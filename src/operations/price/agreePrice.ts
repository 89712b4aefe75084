import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import { agreedTerms, lessonCost, type PriceTerms } from '@/domain/price/priceTerms'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { priceOffer } from './priceOffer'
import { readQuote } from './quoteToken'

type Agree = {
  payload: Payload
  viewer: Viewer
  tutorId: string
  hourlyRate: Money | null
  /** The price of a trial; left out for any other lesson. */
  fixed?: Money
  /** The rate of today from the tutor's currency to the viewer's. */
  exchangeRate: string
  durationMinutes: number
  /** The quote the viewer was shown, if they say so. */
  quoteId?: string
  now: Date
}

/**
 * The terms a booking is made by (CT42): as they were shown, or as they are today for who names no quote.
 * @throws DomainError TUTOR_NOT_BOOKABLE without a price; VALIDATION_FAILED for a quote that is not the viewer's;
 *   PRICE_CHANGED with a new offer when the price is another than the one shown
 */
export function agreePrice(input: Agree): PriceTerms {
  const { payload, viewer, tutorId, hourlyRate, fixed, exchangeRate, durationMinutes, quoteId, now } = input
  if (!hourlyRate) throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} has no price`)
  const shown = quoteId ? readQuote({ payload, quoteId, studentId: viewer.id, tutorId }) : null
  const today = { hourlyRate, currency: viewer.currency, rate: exchangeRate, fixed }
  const priceBy = (by: PriceTerms) => lessonCost(by, durationMinutes).price
  const terms = agreedTerms({ shown, today, priceBy, now })
  if (terms) return terms
  const offer = priceOffer({ payload, terms: today, studentId: viewer.id, tutorId, durationMinutes, now })
  throw new DomainError('PRICE_CHANGED', `quote of ${shown?.validUntil.toISOString()} no longer holds`, {
    data: { offer },
  })
}

/** What a tutor without a price would ask: nothing, in the currency of who looks. */
export const noPrice = (viewer: Viewer): Money => money(0, viewer.currency)
