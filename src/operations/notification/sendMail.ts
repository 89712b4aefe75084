import type { Tx } from '@/services/database/tx'
import type { MailProps, MailTemplate } from './mail/mailTemplates'
import { renderMail } from './mail/renderMail'
import { queueMail } from './queueMail'

type Send<T extends MailTemplate> = {
  tx: Tx
  /** Unique cause, e.g. `bookingConfirmed:<booking>:<user>`: the same cause never sends twice (I9). */
  key: string
  to: string
  userId?: string
  template: T
  props: MailProps[T]
  now: Date
}

/** Writes a mail and queues it in the caller's transaction: it is sent if and only if that commits. */
export async function sendMail<T extends MailTemplate>({ template, props, ...mail }: Send<T>): Promise<void> {
  await queueMail({ ...mail, template, ...(await renderMail(template, props)) })
}
