import { siteUrl } from '@/operations/notification/mail/siteUrl'

/** Where a calendar reads a feed, and the same for programs that subscribe by a click (`webcal:`). */
export type FeedAddress = { url: string; webcalUrl: string }

export function feedAddress(token: string): FeedAddress {
  const url = siteUrl(`/api/calendar/${token}.ics`)
  return { url, webcalUrl: url.replace(/^https?:/, 'webcal:') }
}
