import { describe, expect, it } from 'vitest'
import { CURRENCIES, type Currency } from '@/domain/money/currency'
import type { SearchDocument } from '../searchDocument'
import { indexSettings } from './indexSettings'
import { markOf, meilisearchTutors } from './meilisearchTutor'
import { valuesOf } from './readFilter.fixture'

const document: SearchDocument = {
  tutorId: 'f3c1',
  slug: 'lucja-nowak',
  name: 'Łucja Nowak',
  headline: 'Exams, calmly',
  bio: 'Teaching since 2009.',
  subjects: [
    {
      slug: 'mathematics',
      name: 'Mathematics',
      synonyms: ['maths'],
      levels: ['secondary', 'adult'],
      years: 3,
    },
    { slug: 'physics', name: 'Physics', synonyms: [], levels: [], years: null },
  ],
  languages: [
    { code: 'pl', level: 'native' },
    { code: 'en', level: 'C1' },
  ],
  rest: ['Kraków', 'Poland'],
  country: 'pl',
  features: ['verified'],
  prices: Object.fromEntries(CURRENCIES.map((currency) => [currency, 2500])) as Record<Currency, number>,
  ratingAverage: 4.6,
  ratingCount: 9,
  lessonsGiven: 80,
  yearsExperience: null,
  quality: 0.75,
  freeStarts: [30_000_000, 30_000_015],
  lessonMinutes: 60,
  minNoticeMinutes: 120,
}
const stemsOf = async (words: readonly string[]) =>
  words.filter((word) => word !== 'since').map((word) => ({ stems: [word.replace(/(ing|s)$/, '')] }))

describe('a tutor as Meilisearch keeps it', () => {
  it('should be flat and folded, with a field for every question', async () => {
    expect(await meilisearchTutors([document], stemsOf)).toEqual([
      {
        tutorId: 'f3c1',
        mark: markOf(document),
        slug: 'lucja-nowak',
        name: 'Łucja Nowak',
        headline: 'Exams, calmly',
        title: 'lucja nowak . mathematics . physics',
        lead: 'exams, calmly',
        about: 'teaching since 2009.',
        rest: 'maths . krakow . poland',
        everybody: 'xxeverybodyxx',
        words: expect.arrayContaining([
          'lucja',
          'mathematics',
          'mathematic',
          'exam',
          'teach',
          'since',
          '2009',
          'maths',
          'krakow',
        ]),
        titleWords: ['lucja', 'nowak', 'mathematics', 'physics'],
        nameWords: ['lucja', 'nowak'],
        vocabulary: [
          'lucja',
          'nowak',
          'mathematics',
          'physics',
          'exams',
          'calmly',
          'maths',
          'krakow',
          'poland',
        ],
        subjects: ['mathematics', 'physics'],
        choices: ['mathematics:10:Mathematics', 'physics:15:Physics'],
        levels: expect.arrayContaining(['secondary', 'mathematics:adult', 'physics:primary', 'university']),
        languages: ['pl', 'en'],
        natives: ['pl'],
        country: 'PL',
        features: ['verified'],
        prices: document.prices,
        ratingAverage: 4.6,
        ratingCount: 9,
        ratingSteps: ['4.5', '4'],
        lessonsGiven: 80,
        yearsExperience: null,
        quality: 0.75,
        free: [30_000_000, 30_000_015],
        pace: '60/120',
      },
    ])
  })

  it('should not be taught a level of one subject because another is taught at it', async () => {
    const [{ levels } = { levels: [] }] = await meilisearchTutors([document], stemsOf)
    expect(levels).not.toContain('mathematics:primary')
  })

  it('should have a mark of its content, whatever the order of the fields', () => {
    const turned = Object.fromEntries(Object.entries(structuredClone(document)).reverse()) as SearchDocument
    expect(markOf(turned)).toBe(markOf(document))
    expect(markOf({ ...document, freeStarts: [30_000_000] })).not.toBe(markOf(document))
    expect(markOf({ ...document, features: [] })).not.toBe(markOf(document))
  })
})

describe('the settings of the index', () => {
  const settings = indexSettings()

  it('should name only fields that documents have', async () => {
    const [tutor = {}] = await meilisearchTutors([{ ...document, yearsExperience: 2 }], stemsOf)
    const custom = (settings.rankingRules ?? []).flatMap(
      (rule) => /^(\w+):(?:asc|desc)$/.exec(rule)?.[1] ?? [],
    )
    const filterable = (settings.filterableAttributes ?? []).flatMap((rule) =>
      typeof rule === 'string' ? rule : rule.attributePatterns,
    )
    const named = [
      ...(settings.searchableAttributes ?? []),
      ...(settings.displayedAttributes ?? []),
      ...(settings.sortableAttributes ?? []),
      ...filterable,
      ...custom,
    ]
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((field) => valuesOf(tutor as Record<string, unknown>, field).length === 0)).toEqual(
      [],
    )
  })

  it('should put the sort asked for before the words, and end in an order that is total', () => {
    expect(settings.rankingRules?.[0]).toBe('sort')
    expect(settings.rankingRules?.slice(-3)).toEqual(['quality:desc', 'lessonsGiven:desc', 'tutorId:asc'])
  })

  it('should compare only where comparing is asked for, and look for slips in no bio', () => {
    const features = new Map(
      (settings.filterableAttributes ?? []).flatMap((rule) =>
        typeof rule === 'string'
          ? []
          : rule.attributePatterns.map((field) => [field, rule.features] as const),
      ),
    )
    expect(features.get('free')?.filter).toEqual({ equality: false, comparison: true })
    expect(features.get('words')).toEqual({
      facetSearch: false,
      filter: { equality: true, comparison: false },
    })
    expect([...features].filter(([, { facetSearch }]) => facetSearch).map(([field]) => field)).toEqual([
      'vocabulary',
    ])
  })
})
