import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type PackageCost, packageCost } from '@/domain/package/packageCost'
import { agreedTerms, type PriceTerms, quoteEnd } from '@/domain/price/priceTerms'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { readQuote, writeQuote } from '@/operations/price/quoteToken'
import { termsOfToday } from '@/operations/price/termsOfToday'
import type { TutorOffer } from './queries/readOffer'

/** A package at its price for whoever buys it. */
export type PackageOffer = Omit<TutorOffer, 'hourlyRate'> & PackageCost

/** The same as it is shown, and promised until `validUntil` to who sends `quoteId` along. */
export type QuotedPackage = PackageOffer & { quoteId: string; validUntil: Date }

type Quote = { payload: Payload; viewer: Viewer; offer: TutorOffer; now: Date }

/** What a package costs the viewer at this moment, in their currency, with the quote that keeps it for half an hour (CT42). */
export async function quotePackage({ payload, viewer, offer, now }: Quote): Promise<QuotedPackage> {
  const { hourlyRate, tutorId } = offer
  const terms = await termsOfToday({ payload, hourlyRate, currency: viewer.currency })
  return quoteBy({ payload, viewer, offer, terms, now, tutorId })
}

type QuoteBy = Quote & { terms: PriceTerms; tutorId: string }

function quoteBy({ payload, viewer, offer, terms, tutorId, now }: QuoteBy): QuotedPackage {
  const validUntil = quoteEnd(now)
  const quoteId = writeQuote(payload, { ...terms, studentId: viewer.id, tutorId, validUntil })
  return { ...offerBy(offer, terms), quoteId, validUntil }
}

type Agree = Quote & {
  /** The quote the viewer was shown, if they say so; one for a lesson with this tutor will do. */
  quoteId?: string
}

/**
 * The price a package is bought at (CT42): as it was shown, or as it is today for who names no quote.
 * @throws DomainError VALIDATION_FAILED for a quote that is not the viewer's; PRICE_CHANGED with a new offer when the price
 *   is another than the one shown
 */
export async function agreePackage({ payload, viewer, offer, quoteId, now }: Agree): Promise<PackageOffer> {
  const { hourlyRate, tutorId } = offer
  const shown = quoteId ? readQuote({ payload, quoteId, studentId: viewer.id, tutorId }) : null
  const today = await termsOfToday({ payload, hourlyRate, currency: viewer.currency })
  const priceBy = (by: PriceTerms) => packageCost(by, offer).price
  const terms = agreedTerms({ shown, today, priceBy, now })
  if (terms) return offerBy(offer, terms)
  throw new DomainError('PRICE_CHANGED', `quote of ${shown?.validUntil.toISOString()} no longer holds`, {
    data: { offer: quoteBy({ payload, viewer, offer, terms: today, tutorId, now }) },
  })
}

function offerBy({ hourlyRate: _hourlyRate, ...offer }: TutorOffer, terms: PriceTerms): PackageOffer {
  return { ...offer, ...packageCost(terms, offer) }
}
