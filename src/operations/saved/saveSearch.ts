import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { MAX_SAVED_SEARCHES } from '@/domain/search/savedLimits'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { lockSaver } from './lockSaver'
import { lookedAtWith } from './lookedAtWith'
import { savedQuery } from './savedQuery'
import { type SavedSearch, toSavedSearch } from './savedSearch'
import type { newSavedSearch } from './savedSearchInput'

type Input = { payload: Payload; viewer: Viewer; search: z.output<typeof newSavedSearch>; now: Date }
type Row = Parameters<typeof toSavedSearch>[0]

/**
 * Keeps a search (ADR 038). The same one again keeps its name and gets the mails that were asked for, about
 * tutors who come from now on.
 * @throws DomainError SAVED_LIMIT, FORBIDDEN for who is no learner
 */
export async function saveSearch({ payload, viewer, search, now }: Input): Promise<SavedSearch> {
  const query = await savedQuery({ payload, viewer, filters: search.filters })
  return withTransaction(
    payload,
    async ({ tx }) => {
      await lockSaver(tx, viewer)
      const at = now.toISOString()
      const again = await tx.execute<Row>(sql`
        update saved_searches set alerts = alerts or ${search.alerts}, updated_at = ${at},
          looked_at = ${lookedAtWith(search.alerts, at)}
        where user_id = ${viewer.id} and query = ${query} returning *`)
      if (again.rows[0]) return toSavedSearch(again.rows[0])
      const { rows: counted } = await tx.execute<{ count: number }>(
        sql`select count(*)::int count from saved_searches where user_id = ${viewer.id}`,
      )
      if ((counted[0]?.count ?? 0) >= MAX_SAVED_SEARCHES)
        throw new DomainError('SAVED_LIMIT', `${viewer.id} has saved ${counted[0]?.count} searches`)
      const { rows } = await tx.execute<Row>(sql`
        insert into saved_searches (id, user_id, name, query, alerts, looked_at, created_at, updated_at)
        values (${uuidv7()}, ${viewer.id}, ${search.name}, ${query}, ${search.alerts}, ${at}, ${at}, ${at}) returning *`)
      if (!rows[0]) throw new Error('a search was saved without a row')
      return toSavedSearch(rows[0])
    },
    { user: viewer.user },
  )
}
