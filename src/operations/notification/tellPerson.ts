import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { type MailProps, type MailTemplate, mailContent } from './mail/mailTemplates'
import { sendMail } from './sendMail'

type Tell<T extends MailTemplate> = {
  tx: Tx
  /** Unique for the cause and the person: the same news is told once (I9). */
  key: string
  to: { userId: string; email: string }
  template: T
  props: MailProps[T]
  /** Path on the site where the news is about. */
  href: string
  now: Date
}

/**
 * Tells a person something: one line inside the product and one mail, in the caller's transaction.
 * @returns false when this person was told before
 */
export async function tellPerson<T extends MailTemplate>(news: Tell<T>): Promise<boolean> {
  const { tx, key, to, template, props, href, now } = news
  const at = now.toISOString()
  const { rows } = await prepared(
    tx,
    sql`
    insert into notifications (id, user_id, key, template, title, href, at, created_at, updated_at)
    values (${uuidv7()}, ${to.userId}, ${key}, ${template}, ${mailContent(template, props).subject}, ${href},
      ${at}, ${at}, ${at})
    on conflict (key) do nothing returning id`,
  )
  if (rows.length === 0) return false
  await sendMail({ tx, key, to: to.email, userId: to.userId, template, props, now })
  return true
}
