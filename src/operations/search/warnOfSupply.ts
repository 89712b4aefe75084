import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { FEW_TUTORS } from '@/domain/search/fewTutors'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { bookableTutor } from '@/services/search/bookableTutor'
import { tellPerson } from '../notification/tellPerson'
import { supplyGaps } from './queries/supplyRadar'

/** Rows of the radar in the mail of the week. */
const MOST_GAPS = 10
const MONDAY = 1

type Person = { id: string; email: string; firstName: string }

/**
 * Tells operations where tutors are missing (C13): at once, that is with the count of the day, when a subject fell under five
 * tutors, and on Mondays what the week's searches did not find. Once a day a person, whatever runs twice or at once.
 */
export async function warnOfSupply({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const fallen = await countSubjects(tx, now)
    const gaps = now.getUTCDay() === MONDAY ? await supplyGaps({ tx, days: 7, now }) : []
    if (fallen.length === 0 && gaps.length === 0) return
    for (const { id, email, firstName } of await operationsOf(tx)) {
      await tellPerson({
        tx,
        key: `supplyShort:${now.toISOString().slice(0, 10)}:${id}`,
        to: { userId: id, email },
        template: 'supplyShort',
        props: { firstName, fallen, gaps: gaps.slice(0, MOST_GAPS) },
        href: '/admin/supply',
        now,
      })
    }
  })
}

/** Counts the tutors one can book for each subject and keeps the numbers. @returns those that fell under five since the last count */
async function countSubjects(tx: Tx, now: Date): Promise<{ name: string; tutors: number }[]> {
  // Counts take turns, or two at once would both see the fall.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('supply_levels'))`)
  const { rows } = await tx.execute<{ name: string; tutors: number }>(sql`
    with counted as materialized (
      select sj.id, sj.name, (select count(distinct t.id)::int from tutor_profiles_subjects ts
        join tutor_profiles t on t.id = ts._parent_id join users u on u.id = t.user_id
        where ts.subject_id = sj.id and ${bookableTutor(now)}) tutors from subjects sj),
    fallen as materialized (
      select c.name, c.tutors from counted c join supply_levels l on l.subject_id = c.id
      where l.tutors >= ${FEW_TUTORS} and c.tutors < ${FEW_TUTORS}),
    kept as (
      insert into supply_levels (subject_id, tutors, counted_at) select id, tutors, ${now.toISOString()}::timestamptz from counted
      on conflict (subject_id) do update set tutors = excluded.tutors, counted_at = excluded.counted_at)
    select name, tutors from fallen order by tutors, name`)
  return rows
}

async function operationsOf(tx: Tx): Promise<Person[]> {
  const { rows } = await tx.execute<Person>(sql`
    select u.id, u.email, u.first_name "firstName" from users u
    where u.status = 'active' and exists (select 1 from users_roles r where r.parent_id = u.id and r.value = 'ops') order by u.id`)
  return rows
}
