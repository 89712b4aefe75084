import config from '@payload-config'
import { getPayload, type Payload, type Where } from 'payload'
import { understandQuery } from '@/domain/search/understandQuery'
import { searchTutors, type TutorFilters } from '@/operations/search/queries/searchTutors'
import { tutorFilters } from '@/operations/search/tutorFilters'
import { tutorWishes } from '@/operations/search/tutorWishes'
import { currentInstant } from '@/services/clock/clock'
import { engineInUse } from '@/services/search/engineInUse'
import { languageVocabulary } from '@/services/search/languageVocabulary'
import { learnerWeek } from '@/services/search/learnerWeek'
import { subjectCatalogue } from '@/services/search/subjectCatalogue'
import type { TutorQuery } from '@/services/search/tutorQuery'
import { SLUGS } from '@/slugs'
import { percentile } from '../../load/tally'
import { searchRequests } from './searchRequests'

/**
 * Searches in this process on the database of the bench: reading all tutors, the index alone, the whole operation with its cards,
 * and Payload's own `find` with equal filters. Prints one line of JSON at the end, for the program that called.
 */
const payload = await getPayload({ config, disableOnInit: true })
const now = await currentInstant(payload)
const engine = engineInUse(payload)
const before = memory()
const started = performance.now()
const everybody = {
  terms: [],
  currency: 'USD',
  week: [],
  timed: false,
  sort: 'relevance',
  now,
  offset: 0,
  limit: 12,
} as const
const { total } = await engine.find(everybody)
const loadMs = performance.now() - started
const megabytes = memory() - before

const vocabulary = { subjects: await subjectCatalogue(payload), languages: languageVocabulary() }
const addresses = searchRequests('in this process')
const filters = Array.from({ length: 400 }, () => tutorFilters.parse(addresses()) as TutorFilters)
const operation = await timed(filters, (own) => searchTutors({ payload, filters: own, countDays: true, now }))
const index = await timed(filters, (own) => engine.find(questionOf(own)))
const subjectIds = await idsOfSubjects(payload)
const reference = await timed(filters.slice(0, 60), (own) => findWithPayload(payload, own, subjectIds))
console.log(JSON.stringify({ total, loadMs, megabytes, index, operation, reference }))
await payload.destroy()
process.exit(0)

/** What the engine is asked for the filters, the words taken as they are. */
function questionOf(own: TutorFilters): TutorQuery {
  const { currency = 'USD', timezone = 'UTC', from, to, q = '' } = own
  const { times, ...wishes } = tutorWishes({
    filters: own,
    understood: understandQuery({ text: q, vocabulary }),
    currency,
  })
  const week = times.flatMap((wish) => learnerWeek({ wish, timeZone: timezone, now }))
  return { ...wishes, week, timed: from !== undefined || to !== undefined, now, offset: 0, limit: 12 }
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** One after the other, after a warm-up: mean and p95 in milliseconds. */
async function timed(all: readonly TutorFilters[], run: (filters: TutorFilters) => Promise<unknown>) {
  for (const own of all.slice(0, 30)) await run(own)
  const times: number[] = []
  for (const own of all) {
    const since = performance.now()
    await run(own)
    times.push(performance.now() - since)
  }
  const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length
  return {
    mean,
    p95: percentile(
      times.sort((a, b) => a - b),
      0.95,
    ),
  }
}

async function idsOfSubjects(local: Payload): Promise<Map<string, string>> {
  const { docs } = await local.find({
    collection: SLUGS.subjects,
    limit: 100,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map(({ slug, id }) => [slug, id]))
}

/** The same page of cards: what Payload can say of the filters; free hours and facets it cannot. */
async function findWithPayload(local: Payload, own: TutorFilters, ids: ReadonlyMap<string, string>) {
  const and: Where[] = [
    { status: { equals: 'approved' } },
    { acceptingStudents: { not_equals: false } },
    { audience: { equals: 'everyone' } },
    { 'subjects.subject': { equals: ids.get(own.subject ?? '') } },
    { hourlyRate: { less_than_equal: (own.maxPrice ?? 0) * 100 } },
    ...(own.q ?? '').split(' ').map(anywhere),
  ]
  if (own.minRating) and.push({ ratingAverage: { greater_than_equal: own.minRating } })
  if (own.language) and.push({ 'languages.code': { equals: own.language } })
  return local.find({
    collection: SLUGS.tutorProfiles,
    where: { and },
    sort: '-ratingAverage',
    limit: 12,
    depth: 1,
    overrideAccess: true,
  })
}

function anywhere(word: string): Where {
  const fields: Where[] = [{ headline: { like: word } }, { bio: { like: word } }]
  return { or: fields }
}
