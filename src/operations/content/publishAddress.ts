import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { type ContentKind, contentPath } from '@/domain/content/contentPath'
import { currentInstant } from '@/services/clock/clock'
import { type Tx, transactionOf } from '@/services/database/tx'
import { CONTENT_TABLES } from './contentTables'
import { lockRedirects } from './lockRedirects'

type Input = { req: PayloadRequest; collection: string; id?: string; slug: string }

/**
 * Sees to it that a page which goes live is reached by its address and by the one it was public under before. The old
 * address is read from the database, for the version being published may be older than the last change of it.
 */
export async function publishAddress({ req, collection, id, slug }: Input): Promise<void> {
  const kind = collection as ContentKind
  const tx = await transactionOf(req)
  await lockRedirects(tx)
  const here = contentPath(kind, slug)
  await tx.execute(sql`delete from redirects where from_path = ${here}`)
  const before = id ? await publicSlugOf(tx, kind, id) : null
  if (!before || before === slug) return
  const old = contentPath(kind, before)
  const at = (await currentInstant(req.payload)).toISOString()
  await tx.execute(sql`update redirects set to_path = ${here}, updated_at = ${at} where to_path = ${old}`)
  await tx.execute(sql`
    insert into redirects (id, from_path, to_path, automatic, created_at, updated_at)
    values (${uuidv7()}, ${old}, ${here}, true, ${at}, ${at})
    on conflict (from_path) do update set to_path = excluded.to_path, updated_at = excluded.updated_at`)
}

async function publicSlugOf(tx: Tx, kind: ContentKind, id: string): Promise<string | null> {
  const { rows } = await tx.execute<{ slug: string | null }>(
    sql`select public_slug slug from ${CONTENT_TABLES[kind].documents} where id = ${id}`,
  )
  return rows[0]?.slug ?? null
}
