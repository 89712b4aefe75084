import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { NotificationTemplate } from '@/domain/booking/effects'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { bookingPath } from './mail/blocks'
import type { BookingMail } from './mail/bookingMail'
import { mailContent } from './mail/mailTemplates'
import { bookingForNotice } from './queries/bookingForNotice'
import type { BookingNotice } from './queueNotification'
import { receiversOf, tellsStaff } from './receivers'
import { sendMail } from './sendMail'

type Input = BookingNotice & { payload: Payload; now: Date }

/**
 * Tells the people of a booking what happened: for each of them one line inside the product and one mail, in one
 * transaction and once per cause (I9). Runs after the event, so it reads the present state and stays silent when
 * the news is no longer true.
 * @returns how many people were told now; 0 for a repeat
 * @throws DomainError NOT_FOUND for an unknown booking.
 */
export async function notifyBooking({ payload, bookingId, template, causeKey, now }: Input): Promise<number> {
  return withTransaction(payload, async ({ tx }) => {
    const { facts, people } = await bookingForNotice({
      tx,
      bookingId,
      causeKey,
      withStaff: tellsStaff(template),
      now,
    })
    let told = 0
    for (const to of receiversOf({ template, facts, people })) {
      const key = `${template}:${bookingId}:${causeKey}:${to.userId}`
      if (await tell({ tx, key, template, mail: { ...facts, to } })) told += 1
    }
    return told
  })
}

type Tell = { tx: Tx; key: string; template: NotificationTemplate; mail: BookingMail }

/** @returns false when this person was told before */
async function tell({ tx, key, template, mail }: Tell): Promise<boolean> {
  const { to, now } = mail
  const at = now.toISOString()
  const { rows } = await tx.execute(sql`
    insert into notifications (id, user_id, key, template, title, href, at, created_at, updated_at)
    values (${uuidv7()}, ${to.userId}, ${key}, ${template}, ${mailContent(template, mail).subject}, ${bookingPath(mail)},
      ${at}, ${at}, ${at})
    on conflict (key) do nothing returning id`)
  if (rows.length === 0) return false
  await sendMail({ tx, key, to: to.email, userId: to.userId, template, props: mail, now })
  return true
}
