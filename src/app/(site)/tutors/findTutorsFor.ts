import type { Payload } from 'payload'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import type { Currency } from '@/domain/money/currency'
import type { Searcher } from '@/operations/search/log/searcher'
import { searchTutors, type TutorFilters, type TutorPage } from '@/operations/search/queries/searchTutors'
import { logger } from '@/services/logging/logger'

type Input = {
  payload: Payload
  /** Who asks, for the log of searches. */
  searcher: Searcher
  timeZone: string
  currency: Currency
  now: Date
}

/** What a search answered, or what to tell the person when it did not. */
export type Found = { result: TutorPage; message?: undefined } | { result?: undefined; message?: string }

/** The search as pages run it: on the clock and in the currency of who looks. It never throws; the page says what went wrong. */
export function findTutorsFor({ payload, searcher, timeZone, currency, now }: Input) {
  return async (filters: TutorFilters, limit?: number): Promise<Found> => {
    try {
      const result = await searchTutors({
        payload,
        filters: { ...filters, timezone: timeZone, limit },
        viewerCurrency: currency,
        countDays: limit === undefined,
        searcher: limit === undefined ? searcher : undefined, // with a limit it is the page that asks, not the person
        now,
      })
      return { result }
    } catch (error) {
      const { code, body } = errorAnswer(error)
      if (code !== 'INTERNAL') return { message: body.errors[0]?.message }
      logger.error({ err: error }, 'a search failed')
      return {}
    }
  }
}
