import { z } from 'zod'
import { isUsableInstant } from '@/domain/time/isUsableInstant'
import { t } from '@/messages/t'

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const text = (max: number) => z.preprocess(one, z.string().trim().max(max).optional().catch(undefined))

/** The start of a lesson as addresses and forms say it: an instant with its offset, before the year 2200. */
export const slotStart = z.iso
  .datetime({ offset: true, error: t('checkout.chooseAgain') })
  .refine((text) => isUsableInstant(new Date(text)), t('checkout.chooseAgain'))

/** What a link to the checkout says: the slot, and what was typed before another slot was chosen. */
const schema = z.object({
  start: z.preprocess(one, slotStart.optional().catch(undefined)),
  duration: z.preprocess(one, z.coerce.number().int().min(15).max(240).optional().catch(undefined)),
  subject: text(80),
  topic: text(200),
  goals: text(1000),
  /** The package the lesson is taken from. */
  package: z.preprocess(one, z.uuid().optional().catch(undefined)),
  /** A trial lesson with a tutor one has not met. */
  trial: z.preprocess(one, z.literal('1').optional().catch(undefined)),
})

export type BookQuery = z.output<typeof schema>

/** Reads the query leniently: what makes no sense counts as not said. */
export function parseBookQuery(query: Record<string, string | string[] | undefined>): BookQuery {
  return schema.parse(query)
}

/** The address of the checkout of a slot. */
export function bookHref(slug: string, query: Partial<BookQuery>): string {
  const { start, duration, subject, topic, goals } = query
  const params = new URLSearchParams()
  if (start) params.set('start', start)
  if (duration) params.set('duration', String(duration))
  if (subject) params.set('subject', subject)
  if (topic) params.set('topic', topic)
  if (goals && goals.length <= 1000) params.set('goals', goals)
  if (query.trial) params.set('trial', '1')
  if (query.package) params.set('package', query.package)
  return `/book/${encodeURIComponent(slug)}?${params}`
}
