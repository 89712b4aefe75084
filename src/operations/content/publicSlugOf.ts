import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ContentKind } from '@/domain/content/contentPath'
import { transactionOf } from '@/services/database/tx'
import { CONTENT_TABLES } from './contentTables'

type Input = { req: PayloadRequest; collection: string; id: string }

/** The address under which a page was public last; null when it never was. */
export async function publicSlugOf({ req, collection, id }: Input): Promise<string | null> {
  const { documents } = CONTENT_TABLES[collection as ContentKind]
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ slug: string | null }>(
    sql`select public_slug slug from ${documents} where id = ${id}`,
  )
  return rows[0]?.slug ?? null
}
