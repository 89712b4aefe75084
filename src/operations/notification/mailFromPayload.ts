import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { currentInstant } from '@/services/clock/clock'
import { withTransaction } from '@/services/database/withTransaction'
import { queueMail } from './queueMail'

/** Puts a mail that Payload itself wrote (staff password reset) in the outbox, once however often it is sent. */
export async function mailFromPayload({
  payload,
  to,
  subject,
  html,
}: {
  payload: Payload
  to: string
  subject: string
  html: string
}): Promise<void> {
  const key = `payload:${createHash('sha256').update(`${to}\n${html}`).digest('hex')}`
  const text = html.replace(/<[^>]+>/g, ' ')
  const now = await currentInstant(payload)
  await withTransaction(payload, ({ tx }) =>
    queueMail({ tx, key, to, template: 'staffPasswordReset', subject, html, text, now }),
  )
}
