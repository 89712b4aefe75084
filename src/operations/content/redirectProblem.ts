import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { CONTENT_KINDS, contentPath } from '@/domain/content/contentPath'
import { makesLoop, type Redirect } from '@/domain/content/redirects'
import { isOwnPath } from '@/domain/content/safeHref'
import { type Tx, transactionOf } from '@/services/database/tx'
import { CONTENT_TABLES } from './contentTables'
import { lockRedirects } from './lockRedirects'

type Input = { req: PayloadRequest; id?: string; redirect: Redirect }
type Problem = { path: 'fromPath' | 'toPath'; message: string }

/** Why a redirect cannot be, in words beside its field; null when it can. */
export async function redirectProblem({ req, id, redirect }: Input): Promise<Problem | null> {
  if (!isOwnPath(redirect.from)) return { path: 'fromPath', message: 'Start with /, such as /p/old-name.' }
  if (!isOwnPath(redirect.to)) {
    return {
      path: 'toPath',
      message: 'Redirects lead to pages of this site. Start with /, such as /p/new-name.',
    }
  }
  const tx = await transactionOf(req)
  await lockRedirects(tx)
  if (await isLive(tx, redirect.from)) {
    return { path: 'fromPath', message: 'A page answers at this address. Take it down or rename it first.' }
  }
  const { rows } = await tx.execute<Redirect>(
    sql`select from_path "from", to_path "to" from redirects where id is distinct from ${id ?? null}`,
  )
  return makesLoop(rows, redirect)
    ? { path: 'toPath', message: 'This would lead round in a circle. Choose a page that leads nowhere else.' }
    : null
}

async function isLive(tx: Tx, path: string): Promise<boolean> {
  for (const kind of CONTENT_KINDS) {
    const prefix = contentPath(kind, '')
    if (!path.startsWith(prefix)) continue
    const { rows } = await tx.execute(sql`
      select 1 from ${CONTENT_TABLES[kind].documents}
      where slug = ${path.slice(prefix.length)} and _status = 'published'`)
    if (rows.length > 0) return true
  }
  return false
}
