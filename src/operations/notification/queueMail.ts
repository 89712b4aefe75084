import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'

type Mail = {
  tx: Tx
  /** Unique cause, e.g. `bookingConfirmed:<booking>:<user>`: the same cause never sends twice (I9). */
  key: string
  to: string
  userId?: string
  template: string
  subject: string
  html: string
  text: string
  now: Date
}

/** Stores a mail and queues its delivery in the caller's transaction. A second call with the same key does nothing. */
export async function queueMail({
  tx,
  key,
  to,
  userId,
  template,
  subject,
  html,
  text,
  now,
}: Mail): Promise<void> {
  const id = uuidv7()
  const at = now.toISOString()
  const { rows } = await prepared(
    tx,
    sql`
    insert into mail_messages (id, key, "to", user_id, template, subject, html, text, state, queued_at, created_at, updated_at)
    values (${id}, ${key}, ${to}, ${userId ?? null}, ${template}, ${subject}, ${html}, ${text}, 'queued', ${at}, ${at}, ${at})
    on conflict (key) do nothing returning id`,
  )
  if (rows.length > 0) await enqueue(tx, 'mail.send', { mailId: id })
}
