import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { prepared } from '@/services/database/prepared'
import { database, type Tx } from '@/services/database/tx'
import { MailRefused, type MailTransport, type OutgoingMail } from '@/services/mail/mailTransport'
import { mailTransportFor } from '@/services/mail/mailTransportFor'
import { mailAttachments } from './mailAttachments'

type Input = { payload: Payload; mailId: string; now: Date; transport?: MailTransport }

/**
 * Hands a queued mail to the transport, at most once (I9): it is claimed before it leaves, so that of two workers one
 * sends. A try that fails gives the mail back to the queue; a crash in between may lose a mail but never doubles one.
 * @returns whether this call sent it
 * @throws what the transport threw, so that the job is tried again; a mail that was refused for good is not.
 */
export async function deliverMail({
  payload,
  mailId,
  now,
  transport = mailTransportFor(),
}: Input): Promise<boolean> {
  const db = database(payload)
  const mail = await claim(db, mailId, now)
  if (!mail) return false
  try {
    await transport.send({ ...mail, attachments: mailAttachments(mail.html) })
    return true
  } catch (error) {
    const isRefused = error instanceof MailRefused
    await prepared(
      db,
      sql`
      update mail_messages set state = ${isRefused ? 'failed' : 'queued'}, sent_at = null, updated_at = ${now.toISOString()}
      where id = ${mailId} and state = 'sent'`,
    )
    if (isRefused) return false
    throw error
  }
}

type StoredMail = Omit<OutgoingMail, 'attachments'>

async function claim(db: Tx, mailId: string, now: Date): Promise<StoredMail | undefined> {
  const at = now.toISOString()
  const { rows } = await prepared<StoredMail>(
    db,
    sql`
    update mail_messages set state = 'sent', sent_at = ${at}, updated_at = ${at}
    where id = ${mailId} and state = 'queued' returning key, "to", subject, html, text`,
  )
  return rows[0]
}
