import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterParams, filtersOf, readFilters } from './filterParams'

describe('the filters in an address', () => {
  it('should be written in one order, without what goes without saying', () => {
    const filters = {
      page: 1,
      sort: 'relevance',
      features: ['trial', 'verified'],
      maxPrice: 20,
      q: 'maths & more',
    } as const
    expect(filterParams({ ...filters, features: [...filters.features] }).toString()).toBe(
      'q=maths+%26+more&maxPrice=20&features=trial&features=verified',
    )
  })

  it('should be read leniently: what makes no sense counts as not said', () => {
    expect(
      readFilters({
        q: ['one', 'two'],
        maxPrice: 'cheap',
        features: ['verified', 'trial'],
        level: 'nursery',
        country: 'PH',
        day: '',
        page: '-1',
        colour: 'red',
      }),
    ).toEqual({ q: 'one', features: ['verified', 'trial'], country: 'PH' })
    expect(readFilters({ features: 'trial,verified,trial' })).toEqual({ features: ['verified', 'trial'] })
  })

  it('should come back from any address as they were written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const once = filterParams(filtersOf(text)).toString()
        expect(filterParams(filtersOf(once)).toString()).toBe(once)
      }),
    )
  })
})
