import { z } from 'zod'
import { RANKING_PARTS, type RankingWeights, WEIGHTS_TOTAL } from '@/domain/search/ranking/rankingWeights'
import { previewRanking } from '@/operations/search/queries/previewRanking'
import { recommendTutors } from '@/operations/search/queries/recommendTutors'
import { RADAR_DAYS, type RadarDays } from '@/operations/search/queries/supplyRadar'
import { SEARCH_LIMITS } from '@/operations/search/searchLimits'
import { supplyCsv } from '@/operations/search/supplyCsv'
import { defineEndpoint } from '../http/defineEndpoint'
import { fileAnswer } from '../http/fileAnswer'

const recommendations = defineEndpoint({
  method: 'GET',
  path: '/recommendations',
  summary:
    'Tutors who fit best, with a score from 0 to 100 and the reasons in words; for learners by their language and time zone',
  audience: 'public',
  rateLimit: { ...SEARCH_LIMITS.user, by: 'user', visitors: SEARCH_LIMITS.visitor },
  query: z.strictObject({
    subject: z
      .string()
      .regex(/^[\w-]{1,80}$/, 'Choose a subject.')
      .optional(),
    limit: z.coerce.number().int().min(1).max(50).default(10),
  }),
  handle: ({ payload, viewer, query, now }) => recommendTutors({ payload, viewer, ...query, now }),
})

const weight = z.int().min(0).max(WEIGHTS_TOTAL)

const preview = defineEndpoint({
  method: 'POST',
  path: '/admin/search-ranking/preview',
  summary: 'A search as it is and as it would be by other weights; nothing is saved',
  audience: ['ops'],
  rateLimit: { name: 'rankingPreview', points: 60, seconds: 60, by: 'user' },
  body: z.strictObject({
    q: z.string().max(200).default(''),
    weights: z.strictObject({
      ...(Object.fromEntries(RANKING_PARTS.map((part) => [part, weight])) as Record<
        (typeof RANKING_PARTS)[number],
        typeof weight
      >),
      explorationDays: z.int(),
    }) satisfies z.ZodType<RankingWeights>,
  }),
  handle: ({ payload, viewer, body, now }) => previewRanking({ payload, viewer, ...body, now }),
})

const radar = defineEndpoint({
  method: 'GET',
  path: '/admin/supply-radar',
  summary: 'What learners looked for and few tutors offer, as CSV: by subject, part of the day and price',
  audience: ['ops'],
  rateLimit: { name: 'supplyRadar', points: 30, seconds: 60, by: 'user' },
  query: z.strictObject({
    days: z
      .enum(RADAR_DAYS.map(String) as [string, ...string[]])
      .default('7')
      .transform((days) => Number(days) as RadarDays),
  }),
  handle: async ({ payload, viewer, query: { days }, now }) =>
    fileAnswer({
      name: `supply-radar-${days}-days.csv`,
      type: 'text/csv; charset=utf-8',
      content: await supplyCsv({ payload, viewer, days, now }),
    }),
})

/** What is made of searches besides results (T03, EX49, NV34). */
export const searchEndpoints = [recommendations, preview, radar]
