import type { EmailAdapter } from 'payload'
import { mailFromPayload } from '@/operations/notification/mailFromPayload'

/** Payload's own mails go through the same outbox as every other mail. */
export const mailThroughOutbox: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: 'hello@edustream.test',
  defaultFromName: 'EduStream',
  sendEmail: (message) =>
    mailFromPayload({
      payload,
      to: String(message.to),
      subject: String(message.subject ?? ''),
      html: String(message.html ?? ''),
    }),
})
