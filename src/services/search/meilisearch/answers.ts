import type { SearchParams } from 'meilisearch'
import { z } from 'zod'
import type { Currency } from '@/domain/money/currency'

/** Searches by name, which Meilisearch answers at once. */
export type Plan = Record<string, SearchParams>

const count = z.number().int().min(0)
const answerShape = z.object({
  hits: z.array(
    z.looseObject({
      tutorId: z.string().min(1).optional(),
      prices: z.record(z.string(), z.number()).optional(),
    }),
  ),
  totalHits: count.optional(),
  facetDistribution: z.record(z.string(), z.record(z.string(), count)).optional(),
})
const answersShape = z.object({ results: z.array(answerShape) })

/** What one search found. Each reader throws where the answer lacks what was asked for: then another engine must answer. */
export type Answer = {
  ids: () => string[]
  total: () => number
  counts: (field: string) => Record<string, number>
  /** Of the first tutor; undefined where nobody was found. */
  price: (currency: Currency) => number | undefined
}

export type Answers = { of: (name: string) => Answer; has: (name: string) => boolean }

/**
 * Reads what Meilisearch answered to the searches of a plan; whatever listens at its address may answer anything.
 * @throws ZodError or TypeError for anything but what was asked for
 */
export function answersTo(plan: Plan, body: unknown): Answers {
  const { results } = answersShape.parse(body)
  const names = Object.keys(plan)
  if (results.length !== names.length)
    throw new TypeError(`${results.length} answers to ${names.length} searches`)
  return {
    has: (name) => names.includes(name),
    of: (name) => {
      const result = results[names.indexOf(name)]
      if (!result) throw new TypeError(`no search ${name}`)
      return answer(name, result)
    },
  }
}

function answer(name: string, { hits, totalHits, facetDistribution }: z.infer<typeof answerShape>): Answer {
  const there = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new TypeError(`the answer to ${name} has no ${what}`)
    return value
  }
  return {
    ids: () => hits.map(({ tutorId }) => there(tutorId, 'tutorId')),
    total: () => there(totalHits, 'totalHits'),
    // A field that no document has is left out.
    counts: (field) => there(facetDistribution, 'facetDistribution')[field] ?? {},
    price: (currency) => hits[0] && there(hits[0].prices?.[currency], `price in ${currency}`),
  }
}
