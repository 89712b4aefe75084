import { env } from '@/env'

/** The absolute address of a page: `siteUrl('/bookings/7')`. Values in `query` are encoded. */
export function siteUrl(path: string, query: Record<string, string> = {}): string {
  const url = new URL(path, env.SERVER_URL)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.href
}
