import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'
import { type NotificationRow, type NotificationView, toNotification } from './notificationView'

type Input = { payload: Payload; userId: string; notificationId: string; now: Date }

/**
 * Marks a line as read; the first time counts.
 * @throws DomainError NOT_FOUND when it is unknown or somebody else's.
 */
export async function readNotification({
  payload,
  userId,
  notificationId,
  now,
}: Input): Promise<NotificationView> {
  const at = now.toISOString()
  const { rows } = await database(payload).execute<NotificationRow>(sql`
    update notifications set read_at = coalesce(read_at, ${at}), updated_at = ${at}
    where id = ${notificationId} and user_id = ${userId}
    returning id, template, title, href, at, read_at`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no notification ${notificationId} of ${userId}`)
  return toNotification(rows[0])
}
