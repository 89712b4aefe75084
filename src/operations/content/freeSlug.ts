import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ContentKind } from '@/domain/content/contentPath'
import { transactionOf } from '@/services/database/tx'
import { CONTENT_TABLES } from './contentTables'

type Input = { req: PayloadRequest; collection: string; id?: string; wanted: string }

/** The wanted address, or with a number behind it when another page has it. */
export async function freeSlug({ req, collection, id, wanted }: Input): Promise<string> {
  const { documents } = CONTENT_TABLES[collection as ContentKind]
  const tx = await transactionOf(req)
  const { rows } = await tx.execute<{ slug: string }>(sql`
    select slug from ${documents} where id is distinct from ${id ?? null}
      and (slug = ${wanted} or slug like ${`${wanted.slice(0, 76)}-%`})`)
  const taken = new Set(rows.map(({ slug }) => slug))
  for (let number = 2, slug = wanted; ; number += 1) {
    if (!taken.has(slug)) return slug
    slug = `${wanted.slice(0, 76)}-${number}`
  }
}
