import { localMailbox } from './localMailbox'
import type { MailTransport } from './mailTransport'

/** The transport that the settings ask for. The local mailbox needs none; a provider joins by its key in `env`. */
export const mailTransportFor = (): MailTransport => localMailbox
