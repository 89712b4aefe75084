import { sql } from '@payloadcms/db-postgres'
import { type Payload, ValidationError } from 'payload'
import { CONTENT_KINDS, type ContentKind } from '@/domain/content/contentPath'
import { DomainError } from '@/domain/errors/domainError'
import { publishesContent } from '@/domain/identity/staffRights'
import type { User } from '@/payload-types'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import { writeAudit } from '../trust/writeAudit'
import { CONTENT_TABLES } from './contentTables'

type Due = { id: string; action: 'publish' | 'unpublish'; scheduledBy: string | null }
type One = { payload: Payload; kind: ContentKind; id: string; now: Date }

/**
 * Publishes and takes down what was scheduled up to `now`, each document by itself. The schedule is what the newest version
 * of a document says, so nothing is lost by a restart or a jump of the clock, and looking twice does no harm. It happens with
 * the rights of whoever scheduled it: they may have left since. What cannot be published is told in the document, and not
 * tried again until somebody schedules it anew.
 * @returns how many were published or taken down
 */
export async function publishDueContent({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  let done = 0
  for (const kind of CONTENT_KINDS) {
    for (const { id } of await findDue(database(payload), kind, now)) {
      try {
        if (await turn({ payload, kind, id, now })) done += 1
      } catch (error) {
        if (!isRefusal(error)) {
          logger.error({ err: error, kind, id }, 'scheduled content failed')
          continue
        }
        await giveUp({ payload, kind, id, now }, error)
      }
    }
  }
  return done
}

async function findDue(tx: Tx, kind: ContentKind, now: Date, id?: string): Promise<Due[]> {
  const { documents, versions } = CONTENT_TABLES[kind]
  const at = now.toISOString()
  const { rows } = await tx.execute<Due>(sql`
    select d.id, v.version_scheduled_by "scheduledBy",
      case when d._status = 'published' and v.version_unpublish_at <= ${at} then 'unpublish' else 'publish' end action
    from ${versions} v join ${documents} d on d.id = v.parent_id
    where v.latest and (${id ?? null}::uuid is null or d.id = ${id ?? null}::uuid)
      and ((v.version__status = 'draft' and v.version_publish_at <= ${at})
        or (d._status = 'published' and v.version_unpublish_at <= ${at}))
    order by coalesce(v.version_publish_at, v.version_unpublish_at), d.id limit 200`)
  return rows
}

/** @returns whether there was still something to do */
async function turn({ payload, kind, id, now }: One): Promise<boolean> {
  return withTransaction(payload, async ({ req, tx }) => {
    await tx.execute(sql`select 1 from ${CONTENT_TABLES[kind].documents} where id = ${id} for update`)
    const [due] = await findDue(tx, kind, now, id)
    if (!due) return false
    const actor = await schedulerOf(tx, due.scheduledBy)
    if (!actor) {
      throw new DomainError('FORBIDDEN', 'scheduled by somebody who may not publish any more', {
        userMessage: 'Whoever scheduled this may not publish any more.',
      })
    }
    const isPublish = due.action === 'publish'
    await payload.update({
      collection: kind,
      id,
      data: isPublish
        ? { _status: 'published', publishAt: null, scheduleProblem: null }
        : { _status: 'draft', publishAt: null, unpublishAt: null, scheduleProblem: null },
      ...(isPublish ? {} : { unpublishAllLocales: true }),
      depth: 0,
      req,
      overrideAccess: true, // the rights of whoever scheduled it were looked up above
    })
    await writeAudit({
      req,
      actorId: actor,
      action: due.action,
      target: kind,
      targetId: id,
      reason: 'as scheduled',
    })
    return true
  })
}

/** Who scheduled it, as long as they may publish. */
async function schedulerOf(tx: Tx, id: string | null): Promise<string | null> {
  if (!id) return null
  const { rows } = await tx.execute<Pick<User, 'id' | 'status'> & { roles: User['roles'] }>(sql`
    select u.id, u.status, array(select r.value::text from users_roles r where r.parent_id = u.id) roles
    from users u where u.id = ${id}::uuid`)
  const [user] = rows
  return user?.status === 'active' && publishesContent(user) ? user.id : null
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof ValidationError || error instanceof DomainError

/** Writes into the newest version why it was not done. */
async function giveUp({ payload, kind, id, now }: One, error: Error): Promise<void> {
  await withTransaction(payload, async ({ req }) => {
    await payload.update({
      collection: kind,
      id,
      draft: true,
      data: {
        publishAt: null,
        unpublishAt: null,
        scheduleProblem: `${now.toISOString()}: ${wordsOf(error)}`,
      },
      depth: 0,
      req,
      overrideAccess: true, // a note of the system
    })
  })
}

function wordsOf(error: Error): string {
  if (error instanceof DomainError) return error.userMessage
  const { errors = [] } = (error as ValidationError).data ?? {}
  return (
    errors.map(({ label, path, message }) => `${String(label ?? path)}: ${message}`).join(' ') ||
    error.message
  )
}
