import { describe, expect, it } from 'vitest'
import { filterChoices } from './filterChoices'

const subjects = [{ slug: 'physics', name: 'Physics' }]

describe('filterChoices', () => {
  it('should still hold every filter in use when the search does not answer, so that sending the form keeps them', () => {
    const filters = { minRating: 4.2, country: 'PH', language: 'es', features: ['trial' as const] }
    const { ratings, countries, languages, features } = filterChoices({
      filters,
      subjects,
      facets: undefined,
    })
    expect(ratings.map(({ value }) => value)).toEqual(['4.8', '4.5', '4.2', '4'])
    expect(countries?.map(({ value }) => value)).toEqual(['PH'])
    expect(languages.map(({ value }) => value)).toEqual(['es'])
    expect(features).toEqual(
      [
        ['verified', 'Identity checked'],
        ['instant', 'Instant booking'],
        ['certified', 'Certificates'],
        ['trial', 'Trial lesson'],
      ].map(([value, name]) => ({ value, name, count: undefined })),
    )
  })

  it('should say what a feature would leave, nobody included', () => {
    const facets = {
      subjects: [{ slug: 'physics', count: 3 }],
      rating: [{ from: 4.5, count: 2 }],
      languages: [],
      countries: [],
      features: [{ feature: 'trial' as const, count: 2 }],
      availability: [],
      price: null,
    }
    const choices = filterChoices({ filters: {}, subjects, facets: facets as never })
    expect(choices.subjects).toEqual([{ value: 'physics', name: 'Physics', count: 3 }])
    expect(choices.ratings.map(({ count }) => count)).toEqual([undefined, 2, undefined])
    expect(choices.features.map(({ count }) => count)).toEqual([0, 0, 0, 2])
    expect(choices.countries).toEqual([])
  })
})
