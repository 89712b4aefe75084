import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { BookingSnapshot } from '@/domain/booking/bookingSnapshot'
import { DomainError } from '@/domain/errors/domainError'
import { addDays } from '@/domain/time/instants'
import { t } from '@/messages/t'
import { hashOf } from '@/operations/identity/secretToken'
import { writeCalendar } from '@/services/calendar/writeCalendar'
import { database } from '@/services/database/tx'
import { lessonEvent } from '../lessonEvent'

const PAST_DAYS = 30
const FEED = { refreshSeconds: 3600, remindSecondsBefore: 600 }

type Row = {
  id: string
  reference: string
  start: string
  end: string
  session_state: BookingSnapshot['sessionState']
  reschedule_count: string
  updated_at: string
  subject_name: string
  other_name: string
}

type Input = { payload: Payload; token: string; now: Date }

/**
 * The lessons of the person whose feed this is, as learner and as tutor, from 30 days back to the last one booked:
 * confirmed, requested, and for 30 days those that fell through, so that calendars take them out (EX06). The text
 * changes only when a lesson does.
 * @returns an iCalendar document
 * @throws DomainError NOT_FOUND for a token that is no feed's, or whose person is not active.
 */
export async function readFeed({ payload, token, now }: Input): Promise<string> {
  const db = database(payload)
  const owner = await db.execute<{ id: string }>(sql`
    select u.id from calendar_feeds f join users u on u.id = f.user_id
    where f.token = ${hashOf(token)} and u.status = 'active'`)
  const userId = owner.rows[0]?.id
  if (!userId) throw new DomainError('NOT_FOUND', 'no such calendar feed')
  const since = addDays(now, -PAST_DAYS).toISOString()
  const { rows } = await db.execute<Row>(sql`
    select b.id, b.reference, b.start, b."end", b.session_state, b.reschedule_count, b.updated_at, j.name as subject_name,
      case when b.tutor_user_id = ${userId} then s.first_name || ' ' || left(s.last_name, 1) || '.'
        else t.display_name end as other_name
    from bookings b
    join tutor_profiles t on t.id = b.tutor_id
    join users s on s.id = b.student_id
    join subjects j on j.id = b.subject_id
    where (b.student_id = ${userId} or b.booked_by_id = ${userId} or b.tutor_user_id = ${userId})
      and b.requested_at is not null and b."end" >= ${since}
      and (b.session_state not in ('CANCELLED', 'DECLINED', 'EXPIRED') or exists (
        select 1 from booking_history h where h.booking_id = b.id and h.field = 'sessionState' and h.at >= ${since}))
    order by b.start, b.id`)
  const events = rows.map((row) =>
    lessonEvent(
      {
        id: row.id,
        reference: row.reference,
        sessionState: row.session_state,
        rescheduleCount: Number(row.reschedule_count),
        start: new Date(row.start),
        end: new Date(row.end),
        subjectName: row.subject_name,
        otherName: row.other_name,
      },
      new Date(row.updated_at),
    ),
  )
  return writeCalendar({ method: 'PUBLISH', events, feed: { name: t('calendar.feedName'), ...FEED } })
}
