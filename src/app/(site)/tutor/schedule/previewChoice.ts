import { z } from 'zod'
import { isTimeZone } from '@/domain/time/isTimeZone'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

/** What a preview shows: on whose clock, for which lesson length, and how many fortnights ahead. */
const schema = z.object({
  zone: z.preprocess(one, z.string().max(60).refine(isTimeZone).optional().catch(undefined)),
  length: z.preprocess(one, z.coerce.number().int().min(15).max(240).optional().catch(undefined)),
  ahead: z.preprocess(one, z.coerce.number().int().min(0).max(26).catch(0)),
})

export type PreviewChoice = z.output<typeof schema>

/** Reads a choice leniently: what makes no sense counts as not said. */
export function parsePreviewChoice(choice: unknown): PreviewChoice {
  return schema.parse(choice)
}
