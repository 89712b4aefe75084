import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Page, toPage } from '@/operations/page'
import { database } from '@/services/database/tx'
import { assertDemo } from '../assertDemo'
import { type DemoMail, type DemoMailRow, toDemoMail } from './demoMail'

type Input = { payload: Payload; to?: string; page?: number; limit?: number }

/**
 * The mails the product wrote, latest first; with `to` those of one address, however it is capitalised.
 * @throws DomainError DEMO_ONLY
 */
export async function listDemoMail({ payload, to, page = 1, limit = 20 }: Input): Promise<Page<DemoMail>> {
  assertDemo()
  const db = database(payload)
  const filter = to ? sql`lower("to") = ${to.trim().toLowerCase()}` : sql`true`
  const { rows } = await db.execute<DemoMailRow>(sql`
    select id, "to", template, subject, text, html, state, queued_at, sent_at from mail_messages
    where ${filter} order by queued_at desc, id desc limit ${limit} offset ${(page - 1) * limit}`)
  const count = await db.execute<{ total: string }>(
    sql`select count(*) as total from mail_messages where ${filter}`,
  )
  return toPage({ docs: rows.map(toDemoMail), totalDocs: Number(count.rows[0]?.total ?? 0), page, limit })
}
