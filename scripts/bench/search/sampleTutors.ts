import { CURRENCIES, type Currency } from '@/domain/money/currency'
import { money } from '@/domain/money/money'
import { inCurrency } from '@/domain/money/rates'
import { TEACHING_LEVELS } from '@/domain/search/understoodQuery'
import { SHIPPED_RATES } from '@/services/rates/shippedRates'
import { type SearchDocument, TUTOR_FEATURES } from '@/services/search/searchDocument'
import { createRandom, type Random } from '../../demo/content/random'
import { subjects } from '../../demo/content/subjects'

export type SampleTutor = { document: SearchDocument; rate: number; currency: Currency; zone: string }

const SYLLABLES =
  'an ber ca dor el fi gre ha il jo ka lu mar ne or pa qui ro san te ul vi wen xa yo zi'.split(' ')
const COUNTRIES =
  'PH GB US DE ES FR IN PL RS BR JP CA AU IT MX NG KE UA TR ID PT NL SE NO FI GR CZ RO HU AR CO PE'.split(' ')
const ZONES = ['UTC', 'Asia/Manila', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Europe/Belgrade']
const LANGUAGES = 'en es fil de fr it pl pt hi sr ja zh ar ru nl sv tr uk'.split(' ')
const COMMON =
  'patient calm friendly clear exam students lessons years experience learn practice help native university school homework speaking confident fun structured'.split(
    ' ',
  )
/** Words of bios besides the common ones; a few of them are often used, most seldom. */
export const SAMPLE_WORDS: readonly string[] = sampleWords()

function sampleWords(): string[] {
  const random = createRandom('words of the search benchmark')
  const made = new Set<string>()
  while (made.size < 8000) made.add(spell(random, random.int(2, 4)))
  return [...made]
}

function spell(random: Random, syllables: number): string {
  return Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('')
}

/** Seldom words are as many as common ones are often used (Zipf). */
const wordOf = (random: Random): string =>
  random.chance(0.3)
    ? random.pick(COMMON)
    : (SAMPLE_WORDS[Math.floor(SAMPLE_WORDS.length ** random.next()) - 1] as string)

const sentence = (random: Random, words: number) =>
  Array.from({ length: words }, () => wordOf(random)).join(' ')
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The tutors of a made-up market from a number on, the same each time; free times begin with the day of `now`. */
export function sampleTutors(from: number, count: number, now: Date): SampleTutor[] {
  return Array.from({ length: count }, (_, at) => sampleTutor(from + at, now))
}

function sampleTutor(number: number, now: Date): SampleTutor {
  const random = createRandom(`tutor ${number}`)
  const currency = random.pick(CURRENCIES)
  const usd = money(random.int(8, 90) * 100, 'USD')
  const rate = inCurrency(usd, currency, SHIPPED_RATES)
  const taught = random.sample(subjects, random.int(1, 3))
  const languages = [...new Set(['en', ...random.sample(LANGUAGES, random.int(0, 2))])]
  const isRated = random.chance(0.85)
  return {
    rate: rate.amount,
    currency,
    zone: random.pick(ZONES),
    document: {
      tutorId: `018f0000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`,
      slug: `sample-tutor-${number}`,
      name: `${capital(spell(random, 2))} ${capital(spell(random, 3))}`,
      headline: capital(sentence(random, 6)),
      bio: sentence(random, 60),
      subjects: taught.map(({ slug, name, synonyms }) => ({
        slug,
        name,
        synonyms: [...synonyms],
        levels: random.chance(0.5) ? [] : random.sample(TEACHING_LEVELS, 2),
        years: random.int(1, 20),
      })),
      languages: languages.map((code) => ({ code, level: random.pick(['native', 'C1', 'B2']) })),
      rest: [capital(spell(random, 2))],
      country: random.pick(COUNTRIES),
      features: TUTOR_FEATURES.filter(() => random.chance(0.4)),
      prices: Object.fromEntries(
        CURRENCIES.map((other) => [other, inCurrency(rate, other, SHIPPED_RATES).amount]),
      ) as Record<Currency, number>,
      ratingAverage: isRated ? random.int(300, 500) / 100 : null,
      ratingCount: isRated ? random.int(1, 120) : 0,
      lessonsGiven: random.int(0, 900),
      yearsExperience: random.int(0, 25),
      quality: random.next(),
      freeStarts: freeStarts(random, now),
      lessonMinutes: random.pick([30, 60, 60, 60, 90]),
      minNoticeMinutes: random.pick([0, 60, 120, 120, 720, 1440]),
    },
  }
}

const DAYS = 14
const HALF_HOUR = 30

/** Most days, some hours of an afternoon or evening; few begin off the half hour. */
function freeStarts(random: Random, now: Date): number[] {
  const midnight = Math.floor(now.getTime() / 86_400_000) * 1440
  const opens = random.int(10, 40) * HALF_HOUR + (random.chance(0.05) ? 10 : random.pick([0, 0, 15]))
  return Array.from({ length: DAYS }, (_, day) => day).flatMap((day) =>
    random.chance(0.65)
      ? Array.from({ length: random.int(4, 14) }, (_, at) => midnight + day * 1440 + opens + at * HALF_HOUR)
      : [],
  )
}
