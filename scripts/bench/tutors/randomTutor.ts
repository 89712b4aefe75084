import { v7 as uuidv7 } from 'uuid'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { minorDigits } from '@/domain/money/currency'
import { money } from '@/domain/money/money'
import { inCurrency } from '@/domain/money/rates'
import { SHIPPED_RATES } from '@/services/rates/shippedRates'
import type { Random } from '../../stress/seededRandom'
import { CERTIFICATES, DEGREES, FIRST_NAMES, HEADLINES, HOMES, LAST_NAMES, SCHOOLS, SENTENCES } from './words'

export type SubjectRow = { id: string; name: string }

const LEVELS = ['primary', 'secondary', 'university', 'adult'] as const
const HOURS = [
  { start: '17:00', end: '22:00' },
  { start: '08:00', end: '12:00' },
  { start: '13:00', end: '18:00' },
  { start: '09:00', end: '17:00' },
  { start: '20:00', end: '01:00' },
] as const

/** A tutor as rows of the tables, of whom others in the same world differ in everything that can be searched for. */
export function randomTutor({ below, pick }: Random, n: number, subjects: readonly SubjectRow[]) {
  const chance = (percent: number) => below(100) < percent
  const some = <T>(values: readonly T[], count: number) => {
    const left = [...values]
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(below(left.length), 1)[0] as T,
    )
  }
  const [id, userId] = [uuidv7(), uuidv7()]
  const home = pick(HOMES)
  const [firstName, lastName] = [pick(FIRST_NAMES), pick(LAST_NAMES)]
  const teaches = some(subjects, 1 + below(3))
  const years = below(28)
  const usd = money((6 + below(20) + below(30) * below(3)) * 100, 'USD')
  const reviews = chance(75) ? 1 + below(20) * below(12) : 0
  const usual = pick(HOURS)
  return {
    id,
    user_id: userId,
    slug: `bench-${n}`,
    email: `bench-tutor-${n}@example.test`,
    first_name: firstName,
    last_name: lastName,
    headline: pick(HEADLINES).replace('{}', String(teaches[0]?.name)),
    bio: some(SENTENCES, 5 + below(6)).join(' '),
    country: home.country,
    city: home.city,
    timezone: home.timezone,
    currency: home.currency,
    hourly_rate: roundPrice(inCurrency(usd, home.currency, SHIPPED_RATES).amount, minorDigits(home.currency)),
    years_experience: years,
    rating_average: reviews > 0 ? (500 - below(60) - below(60)) / 100 : null,
    rating_count: reviews,
    lessons_given: reviews * (1 + below(5)),
    confirmation: chance(35) ? 'instant' : 'request',
    trial_minutes: chance(40) ? '30' : null,
    buffer_minutes: pick([0, 0, 10, 15]),
    min_notice_minutes: pick([60, 120, 240, 1440]),
    horizon_days: pick([14, 30, 60, 60, 90]),
    subjects: teaches.map((subject) => ({
      id: uuidv7(),
      subject_id: subject.id,
      years: below(years + 1),
      levels: some(LEVELS, below(4)),
    })),
    languages: home.languages
      .slice(0, 1 + below(home.languages.length))
      .map((code, index) => ({ code, level: index === 0 ? 'native' : pick(['C2', 'C1', 'B2']) })),
    durations: pick([['60'], ['30', '60'], ['45', '60', '90']]),
    hours: some(WEEKDAYS, 3 + below(4)).map((day) => ({ day, ...(chance(70) ? usual : pick(HOURS)) })),
    studies: chance(60) ? [{ institution: pick(SCHOOLS), degree: pick(DEGREES) }] : [],
    certificates: chance(30) ? [pick(CERTIFICATES)] : [],
    proofs: [...(chance(50) ? ['identity'] : []), ...(chance(20) ? ['certificate'] : [])],
  }
}

/** To half units, as people ask. */
function roundPrice(amount: number, digits: number): number {
  const step = digits === 0 ? 100 : 50
  return Math.max(step, Math.round(amount / step) * step)
}
