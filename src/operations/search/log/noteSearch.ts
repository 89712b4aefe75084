import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { type Currency, minorDigits } from '@/domain/money/currency'
import { money } from '@/domain/money/money'
import { inUsd, type Rates } from '@/domain/money/rates'
import { redactTyped } from '@/domain/search/events/redactTyped'
import { hourBand, priceBand } from '@/domain/search/events/searchBands'
import { partsOf } from '@/domain/search/partsOf'
import type { UnderstoodQuery } from '@/domain/search/understoodQuery'
import { noteEvents } from '@/services/searchLog/eventBuffer'
import { type Searcher, visitorOf } from './searcher'

type Filters = {
  q?: string
  subject?: string
  maxPrice?: number
  from?: string
  page?: number
  limit?: number
  currency?: Currency
  timezone?: string
}

type Search = {
  payload: Payload
  searcher: Searcher
  filters: Filters
  understood: UnderstoodQuery
  /** Of prices without one. */
  currency: Currency
  rates: Rates
  /** The tutors on this page of results. */
  ids: readonly string[]
  total: number
  now: Date
}

/** Not what somebody asks for, but how they look at it. */
const SETTINGS = new Set(['q', 'page', 'limit', 'currency', 'timezone'])

/** Notes a search and each of its filters (C05), after it was answered. Searches of robots are not noted. */
export function noteSearch({
  payload,
  searcher,
  filters,
  understood,
  total,
  ids,
  now,
  ...prices
}: Search): void {
  const visitor = visitorOf(searcher, now)
  if (!visitor) return
  const { page = 1, limit = ids.length } = filters
  const used = Object.entries(filters).filter(
    ([name, value]) =>
      value !== undefined && !SETTINGS.has(name) && !(Array.isArray(value) && value.length === 0),
  )
  const query = redactTyped(filters.q ?? '')
  const event = {
    at: now,
    visitor,
    searchId: uuidv7(),
    subject: filters.subject ?? partsOf(understood.parts, 'subject')[0]?.slug,
    hourBand: hourBand(filters.from ?? understood.times[0]?.from),
    priceBand: priceBand(highestPrice({ filters, understood, ...prices })),
  }
  noteEvents(payload, [
    {
      kind: 'search_performed',
      ...event,
      ...(query && { query }),
      filters: { ...Object.fromEntries(used), ...(page > 1 && { page }) },
      resultsCount: total,
      shown: { from: (page - 1) * limit, ids },
    },
    ...(page > 1 ? [] : used.map(([filter]) => ({ kind: 'filter_applied' as const, ...event, filter }))),
  ])
}

type Prices = Pick<Search, 'filters' | 'understood' | 'currency' | 'rates'>

/** The lowest of the highest prices chosen and typed, in US cents. */
function highestPrice({ filters, understood, currency, rates }: Prices): number | undefined {
  const typed = partsOf(understood.parts, 'price')[0]
  const bounds = [
    { max: filters.maxPrice, currency },
    { max: typed?.max, currency: typed?.currency ?? currency },
  ].flatMap(({ max, currency: of }) =>
    max === undefined ? [] : [inUsd(money(Math.round(max * 10 ** minorDigits(of)), of), rates).amount],
  )
  return bounds.length > 0 ? Math.min(...bounds) : undefined
}
