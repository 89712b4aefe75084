import { createRandom } from '../../demo/content/random'
import { subjects } from '../../demo/content/subjects'
import { SAMPLE_WORDS } from './sampleTutors'

const PATTERNS = [
  'patient',
  'calm exam',
  'confident',
  'homework',
  'native',
  'structured',
  'university',
  'friendly',
]

/** What one search asks, as the filters of an address. */
export type SearchAddress = Record<string, string>

/** An endless row of searches with words and three filters, never the same one after the other. */
export function searchRequests(seed: string): () => SearchAddress {
  const random = createRandom(seed)
  return () => {
    const words = random.chance(0.6) ? random.pick(PATTERNS) : (SAMPLE_WORDS[random.int(0, 300)] as string)
    const third = random.pick<SearchAddress>([
      { minRating: random.pick(['4', '4.5', '4.8']) },
      { language: random.pick(['en', 'es', 'de']) },
      { from: random.pick(['16:00', '17:00', '18:00']), to: '22:00' },
    ])
    return {
      q: words,
      subject: random.pick(subjects).slug,
      maxPrice: String(random.int(20, 70)),
      currency: random.pick(['USD', 'EUR', 'GBP']),
      timezone: random.pick(['UTC', 'Asia/Manila', 'America/New_York', 'Europe/London']),
      ...third,
    }
  }
}

/** What people have typed so far, a letter more each time. */
export function typedRequests(seed: string): () => string {
  const random = createRandom(seed)
  const words = [
    ...subjects.flatMap(({ name, synonyms }) => [name, ...synonyms]),
    ...SAMPLE_WORDS.slice(0, 200),
  ]
  return () => {
    const word = random.pick(words)
    return word.slice(0, random.int(2, Math.max(2, word.length)))
  }
}

export const searchPath = (address: SearchAddress) => `/api/tutors?${new URLSearchParams(address)}`
export const suggestPath = (typed: string) => `/api/tutors/suggest?${new URLSearchParams({ q: typed })}`
