import type { Payload } from 'payload'
import type { Money } from '@/domain/money/money'
import { lessonCost, type PriceTerms, quoteEnd } from '@/domain/price/priceTerms'
import { writeQuote } from './quoteToken'

/** A price as it is shown to somebody, and promised until `validUntil` to who sends `quoteId` along. */
export type PriceOffer = {
  /** What the student pays, in their currency. */
  price: Money
  /** What the tutor asks, in theirs. */
  tutorPrice: Money
  /** Units of the student's currency for one of the tutor's, as decimal text. */
  rate: string
  quoteId: string
  validUntil: Date
}

type Offer = {
  payload: Payload
  terms: PriceTerms
  studentId: string
  tutorId: string
  durationMinutes: number
  now: Date
}

/** The price of a lesson by these terms, with the quote that keeps them for half an hour (CT42). */
export function priceOffer({ payload, terms, studentId, tutorId, durationMinutes, now }: Offer): PriceOffer {
  const { price, tutorPrice } = lessonCost(terms, durationMinutes)
  const validUntil = quoteEnd(now)
  const quoteId = writeQuote(payload, { ...terms, studentId, tutorId, validUntil })
  return { price, tutorPrice, rate: terms.rate, quoteId, validUntil }
}
