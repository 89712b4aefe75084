import { z } from 'zod'
import type { ListQuery } from '../store'
import type { Unit } from '../unit'
import { expand, integer, text } from './params'

const instant = integer({ min: 0 })

/** Parameters that every list has. */
export const listParams = {
  limit: integer({ min: 1 })
    .refine((limit) => limit <= 100, 'This value must be less than or equal to 100.')
    .optional(),
  starting_after: text().optional(),
  ending_before: text().optional(),
  created: z
    .union([
      instant.transform((exact) => ({ gte: exact, lte: exact })),
      z.strictObject({
        gt: instant.optional(),
        gte: instant.optional(),
        lt: instant.optional(),
        lte: instant.optional(),
      }),
    ])
    .optional(),
  expand,
}

export type ListParams = {
  limit?: number
  starting_after?: string
  ending_before?: string
  created?: ListQuery['created']
}

export type ListPage<T> = { object: 'list'; data: T[]; has_more: boolean; url: string }

/** One page, newest first, in the published list shape. */
export function listPage<T>(
  unit: Unit,
  options: { object: string; url: string; params: ListParams; where?: Record<string, string | undefined> },
): ListPage<T> {
  const page = unit.store.list<T>({
    object: options.object,
    account: unit.account,
    where: options.where,
    created: options.params.created,
    limit: options.params.limit ?? 10,
    startingAfter: options.params.starting_after,
    endingBefore: options.params.ending_before,
  })
  return { object: 'list', data: page.data, has_more: page.hasMore, url: options.url }
}
