import { z } from 'zod'
import { suggest } from '@/operations/search/queries/suggest'
import { defineEndpoint } from '../http/defineEndpoint'

/** GET /api/tutors/suggest: matched before `/tutors/:idOrSlug`. */
export const suggestEndpoint = defineEndpoint({
  method: 'GET',
  path: '/tutors/suggest',
  summary: 'Subjects and tutors for what has been typed so far',
  audience: 'public',
  rateLimit: { name: 'suggest', points: 300, seconds: 60, by: 'ip', isPerProcess: true },
  query: z.strictObject({ q: z.string().max(200).default('') }),
  handle: ({ payload, query, now }) => suggest({ payload, typed: query.q, now }),
})
