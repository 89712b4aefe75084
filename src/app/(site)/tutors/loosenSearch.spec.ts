import { describe, expect, it } from 'vitest'
import { money } from '@/domain/money/money'
import type { TutorFilters } from '@/operations/search/queries/searchTutors'
import { filtersInUse } from './filtersInUse'
import { loosenSearch } from './loosenSearch'

type Tutor = { subject: string; price: number; rating: number; hour: number }

const TUTORS: Tutor[] = [
  { subject: 'music', price: 1250, rating: 4.6, hour: 17 },
  { subject: 'music', price: 3000, rating: 4.9, hour: 12 },
  { subject: 'latin', price: 900, rating: 4.1, hour: 9 },
]

/** A marketplace of three. */
function passes({ subject, maxPrice, minRating, from, to }: TutorFilters, tutor: Tutor): boolean {
  const hour = (clock: string) => Number(clock.slice(0, 2))
  return (
    (!subject || tutor.subject === subject) &&
    (maxPrice === undefined || tutor.price <= maxPrice * 100) &&
    (minRating === undefined || tutor.rating >= minRating) &&
    (from === undefined || tutor.hour >= hour(from)) &&
    (to === undefined || tutor.hour < hour(to))
  )
}

const search = async (filters: TutorFilters) => {
  const fits = TUTORS.filter((tutor) => passes(filters, tutor))
  const prices = fits.map(({ price }) => money(price, 'USD'))
  const [min = null] = prices.sort((a, b) => a.amount - b.amount)
  return {
    totalDocs: fits.length,
    facets: {
      price: min && { min, max: prices.at(-1) ?? min },
      rating: [4.8, 4.5, 4].map((from) => ({
        from,
        count: TUTORS.filter((one) => passes({ ...filters, minRating: from }, one)).length,
      })),
    },
  }
}

async function loosened(filters: TutorFilters) {
  const understood = { parts: [], rest: [] }
  const inUse = filtersInUse({ filters, understood, subjects: [], currency: 'USD' })
  const ways = await loosenSearch({ filters, inUse, search })
  return ways.map(({ kind, label, count }) => [kind, label, count])
}

describe('the nearest search that finds somebody', () => {
  it('should ask for the lowest price there is, before it drops the price', async () => {
    expect(await loosened({ subject: 'music', maxPrice: 5 })).toEqual([
      ['to', 'Up to $13.00', 1],
      ['without', 'Up to $5.00', 2],
    ])
  })

  it('should come down to the next rating somebody has', async () => {
    expect((await loosened({ subject: 'latin', minRating: 4.8 }))[0]).toEqual(['to', '4 stars and up', 1])
  })

  it('should widen the hours as little as helps', async () => {
    expect((await loosened({ subject: 'music', from: '19:00', to: '20:00' }))[0]).toEqual([
      'to',
      '17:00 to 22:00',
      1,
    ])
  })

  it('should keep one filter alone when one less does not help', async () => {
    expect(await loosened({ subject: 'latin', minRating: 4.5, from: '17:00', to: '17:00' })).toEqual([
      ['only', '4.5 stars and up', 2],
      ['only', 'latin', 1],
    ])
  })

  it('should have nothing to say where nothing helps', async () => {
    expect(await loosened({ subject: 'greek' })).toEqual([['without', 'greek', 3]])
    expect(await loosened({})).toEqual([])
  })
})
