import type { Payload } from 'payload'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import type { Currency } from '@/domain/money/currency'
import type { Searcher } from '@/operations/search/log/searcher'
import { searchTutors, type TutorFilters, type TutorPage } from '@/operations/search/queries/searchTutors'
import { logger } from '@/services/logging/logger'

type Input = { payload: Payload; searcher: Searcher; timeZone: string; currency: Currency; now: Date }

/** What a search answered, or what to tell the person when it did not. */
export type Found = { result: TutorPage; message?: undefined } | { result?: undefined; message?: string }

/** The search as pages run it: on the clock and in the currency of who looks. It never throws; the page says what went wrong. */
export function findTutorsFor({ payload, searcher, timeZone, currency, now }: Input) {
  /** With a `limit` only to see how many there would be: that is no search of the person's, and is not noted. */
  return async (filters: TutorFilters, limit?: number): Promise<Found> => {
    try {
      const result = await searchTutors({
        payload,
        filters: { ...filters, timezone: timeZone, limit },
        viewerCurrency: currency,
        countDays: limit === undefined,
        searcher: limit === undefined ? searcher : undefined,
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
