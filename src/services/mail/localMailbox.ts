import type { MailTransport } from './mailTransport'

/** The default: mails stay in `mail_messages`, where the demo shows them. There is nobody to hand them to. */
export const localMailbox: MailTransport = {
  name: 'local',
  send: async () => {},
}
