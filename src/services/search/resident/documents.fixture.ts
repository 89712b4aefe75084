import fc from 'fast-check'
import { CURRENCIES, type Currency } from '@/domain/money/currency'
import { TEACHING_LEVELS } from '@/domain/search/understoodQuery'
import { type SearchDocument, TUTOR_FEATURES } from '../searchDocument'

/** The Wednesday morning on which the random tutors are looked for, not on a full minute. */
export const NOW = new Date('2027-02-03T10:07:31.250Z')
const NOW_MINUTE = Math.floor(NOW.getTime() / 60_000)
const QUARTERS = 14 * 96

export const SUBJECTS = ['Mathematics', 'Physics', 'Spanish'].map((name) => ({
  slug: name.toLowerCase(),
  name,
}))
export const WORDS = ['patient', 'calm', 'exam', 'exams', 'physics', 'ana', 'anatoly'] as const

const some = <T>(values: readonly T[]) => fc.subarray([...values])
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '))

const starts = fc
  .tuple(fc.array(fc.integer({ min: -96, max: QUARTERS }), { maxLength: 60 }), fc.constantFrom(0, 0, 0, 5))
  .map(([quarters, off]) =>
    [...new Set(quarters)]
      .sort((a, b) => a - b)
      .map((quarter) => (Math.floor(NOW_MINUTE / 15) + quarter) * 15 + off),
  )

/** A tutor made up of few values, so that many of them meet. */
export const someDocument = (tutorId: fc.Arbitrary<string>): fc.Arbitrary<SearchDocument> =>
  fc.record({
    tutorId,
    slug: fc.constant('slug'),
    name: fc.constantFrom('Ana Physics', 'Anatoly Reyes', 'Łucja Patient'),
    headline: text,
    bio: text,
    subjects: some(SUBJECTS).chain((subjects) =>
      fc.tuple(
        ...subjects.map((subject) =>
          some(TEACHING_LEVELS.slice(0, 2)).map((levels) => ({
            ...subject,
            synonyms: [],
            levels,
            years: null,
          })),
        ),
      ),
    ),
    languages: some(['en', 'es', 'de']).chain((codes) =>
      fc.tuple(...codes.map((code) => fc.constantFrom('native', 'C1').map((level) => ({ code, level })))),
    ),
    rest: fc.constant([]),
    country: fc.constantFrom('PH', 'de', null),
    features: some(TUTOR_FEATURES),
    prices: fc
      .integer({ min: 500, max: 3000 })
      .map(
        (usd) =>
          Object.fromEntries(CURRENCIES.map((c, at) => [c, usd * (at + 1)])) as Record<Currency, number>,
      ),
    ratingAverage: fc.constantFrom(null, 3.9, 4, 4.49, 4.5, 4.8, 5),
    ratingCount: fc.integer({ min: 0, max: 3 }),
    lessonsGiven: fc.integer({ min: 0, max: 3 }),
    yearsExperience: fc.constantFrom(null, 1, 2, 30),
    quality: fc.constantFrom(0, 0.25, 0.5, 1),
    freeStarts: starts,
    lessonMinutes: fc.constantFrom(25, 30, 60, 90),
    minNoticeMinutes: fc.constantFrom(0, 7, 120, 1440, 20_160),
  })
