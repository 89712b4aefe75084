/** A file that travels with a mail. */
export type MailAttachment = { filename: string; contentType: string; content: string }

export type OutgoingMail = {
  /** Unique for the mail: a provider that knows idempotency keys gets it as one. */
  key: string
  to: string
  subject: string
  html: string
  text: string
  /** The same for every try to send this mail. */
  attachments: readonly MailAttachment[]
}

/** The way a mail leaves the house. `send` returns when the provider has taken it. */
export type MailTransport = {
  name: string
  /** @throws MailRefused when the provider will never take this mail; anything else is worth another try. */
  send: (mail: OutgoingMail) => Promise<void>
}

/** The provider says no for good: an address that cannot exist, a receiver that bounced. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
}
