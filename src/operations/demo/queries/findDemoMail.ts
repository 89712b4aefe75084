import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { assertDemo } from '../assertDemo'
import { type DemoMail, type DemoMailRow, toDemoMail } from './demoMail'

/**
 * One mail of the mailbox; null when there is none with this id.
 * @throws DomainError DEMO_ONLY
 */
export async function findDemoMail({
  payload,
  id,
}: {
  payload: Payload
  id: string
}): Promise<DemoMail | null> {
  assertDemo()
  const { rows } = await database(payload).execute<DemoMailRow>(sql`
    select id, "to", template, subject, text, html, state, queued_at, sent_at from mail_messages where id::text = ${id}`)
  return rows[0] ? toDemoMail(rows[0]) : null
}
