import fc from 'fast-check'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { CURRENCIES } from '@/domain/money/currency'
import { foldText } from '@/domain/search/foldText'
import { TEACHING_LEVELS } from '@/domain/search/understoodQuery'
import { learnerWeek } from '../learnerWeek'
import { TUTOR_FEATURES } from '../searchDocument'
import { TUTOR_SORTS, type TutorQuery } from '../tutorQuery'
import { NOW, SUBJECTS, WORDS } from './documents.fixture'

/** The tutors there may be. */
export const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 })

/** Anything one can search for among the tutors of `someDocument`; `wished` and the number of subjects at once differ by engine. */
export const someQuery = ({ wished, subjects }: { wished: boolean; subjects: number }) =>
  fc
    .record({
      terms: fc.subarray([...WORDS, 'pa', 'exa'], { maxLength: 2 }),
      ...(wished && { wished: fc.subarray([...WORDS], { maxLength: 2 }) }),
      subjects: fc.subarray(
        SUBJECTS.map(({ slug, name }) => ({ slug, words: [foldText(name)] })),
        { maxLength: subjects },
      ),
      levels: fc.subarray([...TEACHING_LEVELS.slice(0, 3)], { maxLength: 2 }),
      subjectSlug: maybe(fc.constantFrom('physics', 'spanish', 'unheard-of')),
      prices: fc.array(
        fc.record({
          currency: fc.constantFrom('USD' as const, 'EUR' as const),
          min: maybe(fc.integer({ min: 0, max: 2000 })),
          max: maybe(fc.integer({ min: 1000, max: 6000 })),
        }),
        { maxLength: 2 },
      ),
      currency: fc.constantFrom(...CURRENCIES),
      minRating: maybe(fc.constantFrom(0, 3.5, 4.49, 4.5)),
      languages: fc.subarray(
        ['en', 'es', 'tlh'].map((code, at) => ({ code, native: at === 1 })),
        { maxLength: 2 },
      ),
      country: maybe(fc.constantFrom('ph', 'DE', 'XX')),
      features: fc.subarray([...TUTOR_FEATURES], { maxLength: 2 }),
      among: maybe(fc.subarray(IDS)),
      wish: fc.record({
        day: maybe(fc.constantFrom(...WEEKDAYS)),
        from: maybe(fc.constantFrom('00:00', '08:05', '17:00', '22:00')),
        to: maybe(fc.constantFrom('06:00', '10:10', '12:00', '24:00')),
      }),
      zone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/New_York'),
      day: maybe(fc.constantFrom(...WEEKDAYS)),
      timed: fc.boolean(),
      sort: fc.constantFrom(...TUTOR_SORTS),
      offset: fc.constantFrom(0, 0, 2),
      limit: fc.constantFrom(100, 3),
    })
    .map(
      ({ wish, zone, ...query }): TutorQuery => ({
        ...query,
        week: learnerWeek({ wish, timeZone: zone, now: NOW }),
        now: NOW,
      }),
    )
