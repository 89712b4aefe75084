import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { type ContentKind, contentPath } from '@/domain/content/contentPath'
import { currentInstant } from '@/services/clock/clock'
import { transactionOf } from '@/services/database/tx'
import { CONTENT_TABLES } from './contentTables'
import { lockRedirects } from './lockRedirects'

type Input = {
  req: PayloadRequest
  collection: string
  id: string
  /** Where it is public now, and where it was before. */
  slug: string
  before: string | null
}

/**
 * Sees to it that a page which is live is reached by its address and by the one it was public under before, and notes the
 * new one in the page and in its newest version.
 */
export async function publishAddress({ req, collection, id, slug, before }: Input): Promise<void> {
  if (before === slug) return
  const kind = collection as ContentKind
  const { documents, versions } = CONTENT_TABLES[kind]
  const tx = await transactionOf(req)
  await lockRedirects(tx)
  const here = contentPath(kind, slug)
  await tx.execute(sql`update ${documents} set public_slug = ${slug} where id = ${id}`)
  await tx.execute(
    sql`update ${versions} set version_public_slug = ${slug} where parent_id = ${id} and latest`,
  )
  await tx.execute(sql`delete from redirects where from_path = ${here}`)
  if (!before) return
  const old = contentPath(kind, before)
  const at = (await currentInstant(req.payload)).toISOString()
  await tx.execute(sql`update redirects set to_path = ${here}, updated_at = ${at} where to_path = ${old}`)
  await tx.execute(sql`
    insert into redirects (id, from_path, to_path, automatic, created_at, updated_at)
    values (${uuidv7()}, ${old}, ${here}, true, ${at}, ${at})
    on conflict (from_path) do update set to_path = excluded.to_path, updated_at = excluded.updated_at`)
}
