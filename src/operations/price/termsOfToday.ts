import type { Payload } from 'payload'
import type { Currency } from '@/domain/money/currency'
import type { Money } from '@/domain/money/money'
import { studentRate } from '@/domain/money/rates'
import type { PriceTerms } from '@/domain/price/priceTerms'
import { database } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'

type Input = {
  payload: Payload
  hourlyRate: Money
  /** The price of a trial; left out for any other lesson. */
  fixed?: Money
  currency: Currency
}

/** What a lesson would be priced by at this moment, for who pays in that currency. Asks for rates only between two. */
export async function termsOfToday({ payload, hourlyRate, fixed, currency }: Input): Promise<PriceTerms> {
  if (hourlyRate.currency === currency) return { hourlyRate, currency, rate: '1', fixed }
  const rates = await currentRates(database(payload))
  return {
    hourlyRate,
    currency,
    rate: studentRate({ from: hourlyRate.currency, to: currency, rates }),
    fixed,
  }
}
