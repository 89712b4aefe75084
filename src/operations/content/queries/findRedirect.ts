import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { followRedirects, pathOf, type Redirect } from '@/domain/content/redirects'
import { cached } from '@/services/cache/cached'
import { database } from '@/services/database/tx'
import { CONTENT_TAG } from '../contentTag'

/** Where an address without a page leads by now; null when nowhere. */
export async function findRedirect({
  payload,
  path,
}: {
  payload: Payload
  path: string
}): Promise<string | null> {
  const redirects = await cached({
    key: 'redirects',
    tags: [CONTENT_TAG],
    load: async () => {
      const { rows } = await database(payload).execute<Redirect>(
        sql`select from_path "from", to_path "to" from redirects`,
      )
      return rows
    },
  })
  return followRedirects(redirects, pathOf(path))
}
