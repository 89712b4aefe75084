import { sql } from '@payloadcms/db-postgres'
import { LESSON_DAYS, RESPONSE_DAYS, type TutorStanding } from '@/domain/search/ranking/tutorStanding'
import { addDays } from '@/domain/time/instants'
import { COUNTING_STRIKES } from '@/domain/trust/strikes'
import type { Tx } from '@/services/database/tx'

type Read = { tx: Tx; tutorIds: readonly string[]; now: Date }
type Row = Omit<TutorStanding, 'lastActiveAt'> & { lastActiveAt: string | Date | null }

/**
 * The facts behind rates and ranking of many tutors, in one statement (EX48): their bookings, the history of these, and what
 * became of strikes. A missed lesson or a late cancellation whose strike was lifted does not count.
 * @returns one standing each, in the order of `tutorIds`; ids of no profile are left out
 */
export async function tutorStandings({ tx, tutorIds, now }: Read): Promise<TutorStanding[]> {
  if (tutorIds.length === 0) return []
  const { rows } = await tx.execute<Row>(sql`
    with asked as materialized (
      select a.id::uuid id, a.place from jsonb_array_elements_text(${JSON.stringify(tutorIds)}::jsonb) with ordinality a(id, place)),
    answers as (${answersSql(now)}),
    lessons as (${lessonsSql(now)})
    select t.id "tutorId", t.rating_average::float8 "ratingAverage", coalesce(t.rating_count, 0)::int "ratingCount",
      coalesce(t.lessons_given, 0)::int "lessonsGiven",
      coalesce(answers.due, 0) "requestsDue", coalesce(answers.answered, 0) "requestsAnswered",
      answers.median "responseMinutes",
      coalesce(lessons.due, 0) "lessonsDue", coalesce(lessons.attended, 0) "lessonsAttended",
      coalesce(lessons.late, 0) "lateCancellations", coalesce(lessons.cancelled, 0) "cancellations",
      greatest(lessons.last_given, answers.last_answer, hours.changed, t.approved_at) "lastActiveAt"
    from asked join tutor_profiles t on t.id = asked.id
    left join answers on answers.tutor_id = t.id
    left join lessons on lessons.tutor_id = t.id
    left join lateral (select max(r.updated_at) changed from availability_rules r where r.tutor_id = t.id) hours on true
    order by asked.place`)
  return rows.map((row) => ({ ...row, lastActiveAt: row.lastActiveAt ? new Date(row.lastActiveAt) : null }))
}

/** Requests that had their answer, yes, no or another proposal, or ran out without one. */
function answersSql(now: Date) {
  const since = addDays(now, -RESPONSE_DAYS).toISOString()
  return sql`
    select asked_for.tutor_id, count(*)::int due, count(answer.at)::int answered, max(answer.at) last_answer,
      percentile_cont(0.5) within group (order by extract(epoch from answer.at - asked_for.placed_at) / 60)::float8 median
    from (
      select b.tutor_id, b.id, b.session_state, placed.at placed_at from bookings b
      join booking_history placed on placed.booking_id = b.id and placed.action = 'placeRequest'
      where b.tutor_id in (select id from asked) and placed.at > ${since} and placed.at <= ${now.toISOString()}) asked_for
    left join lateral (
      select min(h.at) at from booking_history h where h.booking_id = asked_for.id and h.at >= asked_for.placed_at
        and h.actor_kind = 'tutor' and h.action in ('confirm', 'decline', 'propose')) answer on true
    where answer.at is not null or asked_for.session_state = 'EXPIRED'
    group by asked_for.tutor_id`
}

/** Confirmed lessons that came to their time, or that the tutor called off before. */
function lessonsSql(now: Date) {
  const since = addDays(now, -LESSON_DAYS).toISOString()
  const counting = sql.join(
    COUNTING_STRIKES.map((state) => sql`${state}`),
    sql`, `,
  )
  const isDue = sql`b.session_outcome in ('COMPLETED', 'NO_SHOW_STUDENT', 'NO_SHOW_TUTOR', 'BOTH_ABSENT')`
  const isMissed = sql`(b.session_outcome = 'BOTH_ABSENT' or (b.session_outcome = 'NO_SHOW_TUTOR' and (k.id is null or k.state in (${counting}))))`
  return sql`
    select b.tutor_id, (count(*) filter (where ${isDue}))::int due,
      (count(*) filter (where ${isDue} and not ${isMissed}))::int attended,
      (count(*) filter (where b.session_state = 'CANCELLED' and k.kind = 'late_cancellation' and k.state in (${counting})))::int late,
      (count(*) filter (where b.session_state = 'CANCELLED' and b.cancelled_by = 'tutor' and b.confirmed_at is not null))::int cancelled,
      max(b.ended_at) filter (where b.session_outcome in ('COMPLETED', 'NO_SHOW_STUDENT')) last_given
    from bookings b left join tutor_strikes k on k.booking_id = b.id
    where b.tutor_id in (select id from asked) and b.start > ${since}
    group by b.tutor_id`
}
