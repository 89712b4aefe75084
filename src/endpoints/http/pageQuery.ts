import { z } from 'zod'

/** `page` from 1 and `limit` from 1 to 100, as every list takes them. */
export const pageQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
