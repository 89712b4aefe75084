import { z } from 'zod'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)

const schema = z.object({
  tab: z.preprocess(one, z.enum(['upcoming', 'past', 'cancelled']).catch('upcoming')),
  as: z.preprocess(one, z.enum(['student', 'tutor']).optional().catch(undefined)),
  page: z.preprocess(one, z.coerce.number().int().min(1).max(1000).catch(1)),
})

export type BookingsQuery = z.output<typeof schema>

/** Reads the query of the list of lessons; what makes no sense counts as not said. */
export function parseBookingsQuery(query: Record<string, string | string[] | undefined>): BookingsQuery {
  return schema.parse({ ...query })
}

/** The address of a page of the list. */
export function bookingsHref({ tab, as, page }: BookingsQuery): string {
  const query = new URLSearchParams()
  if (tab !== 'upcoming') query.set('tab', tab)
  if (as) query.set('as', as)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text ? `/bookings?${text}` : '/bookings'
}
