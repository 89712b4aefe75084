import { formatInstant } from '@/messages/formatInstant'
import { bookHref } from './bookQuery'

type Input = {
  /** `data.alternatives` of SLOT_TAKEN: ranges with a start. */
  found: unknown
  /** What was typed so far, carried along in the links. */
  typed: Readonly<Record<string, string>>
  timeZone: string
}

/** Links to the checkout of other times, in the reader's zone. */
export function alternativeLinks({ found, typed, timeZone }: Input): { href: string; label: string }[] {
  if (!Array.isArray(found)) return []
  return found.map(({ start }: { start: Date }) => ({
    href: bookHref(typed.slug ?? '', {
      ...typed,
      duration: Number(typed.duration) || undefined,
      start: start.toISOString(),
    }),
    label: formatInstant({ instant: start, timeZone, style: 'dayTime' }),
  }))
}
