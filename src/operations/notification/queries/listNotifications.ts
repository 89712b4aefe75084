import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Page, toPage } from '@/operations/page'
import { database } from '@/services/database/tx'
import { type NotificationRow, type NotificationView, toNotification } from '../notificationView'

type Input = { payload: Payload; userId: string; unreadOnly?: boolean; page?: number; limit?: number }

/** What a person has been told, latest first. */
export async function listNotifications(input: Input): Promise<Page<NotificationView>> {
  const { payload, userId, unreadOnly = false, page = 1, limit = 20 } = input
  const db = database(payload)
  const filter = sql`user_id = ${userId} and (not ${unreadOnly} or read_at is null)`
  const { rows } = await db.execute<NotificationRow>(sql`
    select id, template, title, href, at, read_at from notifications
    where ${filter} order by at desc, id desc limit ${limit} offset ${(page - 1) * limit}`)
  const count = await db.execute<{ total: string }>(
    sql`select count(*) as total from notifications where ${filter}`,
  )
  return toPage({ docs: rows.map(toNotification), totalDocs: Number(count.rows[0]?.total ?? 0), page, limit })
}
