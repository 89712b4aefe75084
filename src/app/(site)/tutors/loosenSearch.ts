import { minorDigits } from '@/domain/money/currency'
import { formatMoney } from '@/domain/money/formatMoney'
import { type Money, money } from '@/domain/money/money'
import { t } from '@/messages/t'
import type { TutorFilters, TutorPage } from '@/operations/search/queries/searchTutors'
import type { FilterInUse } from './filtersInUse'

type Search = (
  filters: TutorFilters,
) => Promise<{ totalDocs: number; facets: Pick<TutorPage['facets'], 'price' | 'rating'> }>
type Input = { filters: TutorFilters; inUse: readonly FilterInUse[]; search: Search }

/** A search that finds somebody: what changes, and how many it finds. */
export type Loosening = {
  /** `to`: a filter widened to what `label` says. `without`: dropped. `only`: it alone is kept. */
  kind: 'to' | 'without' | 'only'
  label: string
  filters: TutorFilters
  count: number
}

const MOST = 4
const WIDER_HOURS = [1, 2, 4]

/**
 * The nearest searches that find somebody where this one finds nobody, the best first: a filter widened as little as helps,
 * else dropped, and only when that helps nothing each filter by itself.
 */
export async function loosenSearch({ filters, inUse, search }: Input): Promise<Loosening[]> {
  const dropped = await Promise.all(
    inUse.map(async ({ label, without }) => ({ label, without, found: await search(without) })),
  )
  const widened = await Promise.all([
    widerPrice(filters, search),
    lowerRating(filters, search),
    widerHours(filters, search),
  ])
  const drops = dropped.map(({ label, without, found }) => ({
    kind: 'without' as const,
    label,
    filters: without,
    count: found.totalDocs,
  }))
  const helpful = [...byCount(widened.filter((one) => one !== null)), ...byCount(drops)].slice(0, MOST)
  return helpful.length > 0 ? helpful : onlyOne({ filters, inUse, search })
}

const byCount = (all: readonly Loosening[]) =>
  all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)

/** Up to what the cheapest costs of those who pass all the rest. */
async function widerPrice(filters: TutorFilters, search: Search): Promise<Loosening | null> {
  const { maxPrice, minPrice, page: _page, ...rest } = filters
  if (maxPrice === undefined || minPrice !== undefined) return null
  const { facets } = await search(rest)
  if (!facets.price) return null
  const most = wholeUnitsFrom(facets.price.min)
  const wider = { ...rest, maxPrice: most.major }
  const { totalDocs } = await search(wider)
  const label = t('discovery.priceTo', { price: formatMoney(most.price) })
  return { kind: 'to', label, filters: wider, count: totalDocs }
}

function wholeUnitsFrom({ amount, currency }: Money) {
  const unit = 10 ** minorDigits(currency)
  const major = Math.ceil(amount / unit)
  return { major, price: money(major * unit, currency) }
}

/** The highest rating that somebody who passes all the rest has. */
async function lowerRating(filters: TutorFilters, search: Search): Promise<Loosening | null> {
  const { minRating, page: _page, ...rest } = filters
  if (minRating === undefined) return null
  const { facets } = await search(rest)
  const best = facets.rating
    .filter(({ from, count }) => from < minRating && count > 0)
    .sort((a, b) => b.from - a.from)[0]
  if (!best) return null
  const label = t('discovery.ratingFilter', { rating: String(best.from) })
  return { kind: 'to', label, filters: { ...rest, minRating: best.from }, count: best.count }
}

/** The same hours with one, two or four more on both sides, as soon as somebody has time. */
async function widerHours(filters: TutorFilters, search: Search): Promise<Loosening | null> {
  const { from, to, page: _page, ...rest } = filters
  if (from === undefined && to === undefined) return null
  for (const hours of WIDER_HOURS) {
    const wider = { from: moved(from ?? '00:00', -hours), to: moved(to ?? '24:00', hours) }
    const { totalDocs } = await search({ ...rest, ...wider })
    if (totalDocs > 0)
      return {
        kind: 'to',
        label: t('discovery.timeFilter', wider),
        filters: { ...rest, ...wider },
        count: totalDocs,
      }
  }
  return null
}

/** A time of day moved by hours, within the day. */
function moved(clock: string, hours: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const minutes = Math.min(Math.max(hour * 60 + minute + hours * 60, 0), 24 * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Each filter without any of the others. */
async function onlyOne({ filters, inUse, search }: Input): Promise<Loosening[]> {
  if (inUse.length < 2) return []
  const { timezone, currency } = filters
  const alone = await Promise.all(
    inUse.map(async ({ label, only }) => {
      const kept = { ...only, ...(timezone && { timezone }), ...(currency && { currency }) }
      return { kind: 'only' as const, label, filters: kept, count: (await search(kept)).totalDocs }
    }),
  )
  return byCount(alone).slice(0, MOST)
}
