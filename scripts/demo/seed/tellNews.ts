import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { NotificationTemplate } from '@/domain/booking/effects'
import { TIMER_KINDS, timerRule } from '@/domain/booking/timers'
import { addDays, addHours } from '@/domain/time/instants'
import { toBooking } from '@/operations/booking/bookingRow'
import { deliverMail } from '@/operations/notification/deliverMail'
import { notifyBooking } from '@/operations/notification/notifyBooking'
import { database } from '@/services/database/tx'
import { demoLogins } from '../content/staff'
import type { DemoWorld } from './demoWorld'
import { inLanes } from './inLanes'

type Input = { payload: Payload; world: DemoWorld }
type News = { bookingId: string; template: NotificationTemplate; causeKey: string; at: Date }

/** How far back people would still look: those with a demo login further than the others. */
const LOGIN_DAYS = 8
const OTHERS_HOURS = 30

/**
 * Fills the mailbox and the notifications with what was told lately. The queue holds a notice for every move of the
 * last three months; what is older than anyone would read is dropped with it.
 */
export async function tellNews({ payload, world }: Input): Promise<void> {
  const news = await recentNews({ payload, world })
  await inLanes(news, 4, async ({ at, ...notice }) => {
    await notifyBooking({ payload, ...notice, now: at })
  })
  const mails = await database(payload).execute<{ id: string; queued_at: string }>(
    sql`select id, queued_at from mail_messages where state = 'queued'`,
  )
  await inLanes(mails.rows, 4, async ({ id, queued_at }) => {
    await deliverMail({ payload, mailId: id, now: new Date(new Date(queued_at).getTime() + 4000) })
  })
  const seenUntil = addHours(world.anchor, -20).toISOString()
  await database(payload).execute(sql`
    update notifications set read_at = at + interval '3 hours', updated_at = at + interval '3 hours' where read_at is null and at < ${seenUntil}`)
}

type Row = Record<string, string | null> & {
  template: NotificationTemplate
  cause_key: string
  moved_at: string | null
  has_login: boolean
}

async function recentNews({ payload, world }: Input): Promise<News[]> {
  const emails = sql.join(
    demoLogins.map(({ email }) => sql`${email}`),
    sql`, `,
  )
  const { rows } = await database(payload).execute<Row>(sql`
    select b.*, j.data ->> 'template' as template, j.data ->> 'causeKey' as cause_key, h.at as moved_at,
      b.dispute_state <> 'NONE'
        or exists (select 1 from users u where u.id in (b.student_id, b.tutor_user_id) and u.email in (${emails})) as has_login
    from pgboss.job j join bookings b on b.id = (j.data ->> 'bookingId')::uuid
    left join booking_history h on h.id::text = j.data ->> 'causeKey'
    where j.name = 'booking.notify' and j.state = 'created'`)
  return rows
    .flatMap((row) => {
      const { template, cause_key: causeKey, moved_at: movedAt } = row
      const at = movedAt ? new Date(movedAt) : dueAt(row)
      const from = row.has_login ? addDays(world.anchor, -LOGIN_DAYS) : addHours(world.anchor, -OTHERS_HOURS)
      return at && at >= from ? [{ bookingId: row.id as string, template, causeKey, at }] : []
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** A reminder belongs to the instant of its timer. */
function dueAt(row: Row): Date | null {
  const kind = TIMER_KINDS.find((one) => one === row.cause_key)
  return kind ? timerRule(kind).dueAt(toBooking(row)) : null
}
