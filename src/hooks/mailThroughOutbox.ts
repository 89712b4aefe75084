import { createHash } from 'node:crypto'
import type { EmailAdapter } from 'payload'
import { queueMail } from '@/operations/notification/queueMail'
import { currentInstant } from '@/services/clock/clock'
import { withTransaction } from '@/services/database/withTransaction'

/** Payload's own mails (staff password reset) go through the same outbox as every other mail. */
export const mailThroughOutbox: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: 'hello@edustream.test',
  defaultFromName: 'EduStream',
  sendEmail: async (message) => {
    const to = String(message.to)
    const html = String(message.html ?? '')
    const key = `payload:${createHash('sha256').update(`${to}\n${html}`).digest('hex')}`
    const now = await currentInstant(payload)
    await withTransaction(payload, ({ tx }) =>
      queueMail({ tx, key, to, template: 'staffPasswordReset', subject: String(message.subject ?? ''), html, text: html.replace(/<[^>]+>/g, ' '), now }),
    )
  },
})
