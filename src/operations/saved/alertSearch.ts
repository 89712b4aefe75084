import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Currency } from '@/domain/money/currency'
import { TUTORS_PER_ALERT } from '@/domain/search/savedLimits'
import { sendMail } from '@/operations/notification/sendMail'
import { filtersOf } from '@/operations/search/filterParams'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { writeAlertToken } from './alertToken'
import { isFindable, wantsNews } from './queries/dueSearches'

type Input = { payload: Payload; searchId: string; now: Date }

type Search = {
  name: string
  query: string
  user_id: string
  email: string
  first_name: string
  currency: Currency
  timezone: string
  looked_at: string
  /** Of approval, of the last tutor who is looked at now. */
  looked_until: string
  tutors: string[]
}

/** New tutors looked at in one go; the others have their turn at the next. */
const AT_ONCE = 1000

/**
 * Looks which of the tutors approved since the last look fit a saved search, and sends one mail about them all (ADR 038).
 * Whoever the words fit only in part is no news. May run twice, late and beside itself: who was told of is not told of again,
 * and the next mail is a day away.
 * @returns how many tutors the mail is about; 0 without one
 */
export async function alertSearch({ payload, searchId, now }: Input): Promise<number> {
  const search = await readDue(database(payload), searchId, now)
  if (!search) return 0
  const { currency, timezone, tutors, query } = search
  const { docs, totalDocs, match } = await searchTutors({
    payload,
    filters: { timezone, ...filtersOf(query), limit: 100 },
    viewerCurrency: currency,
    among: tutors,
    now,
  })
  const fitting = match === 'any' ? [] : docs
  return withTransaction(payload, async ({ tx }) => {
    if (!(await claim({ tx, searchId, search, isTold: fitting.length > 0, now }))) return 0
    if (fitting.length === 0) return 0
    const at = now.toISOString()
    for (const { id } of fitting)
      await tx.execute(sql`
        insert into saved_search_news (search_id, tutor_id, told_at) values (${searchId}, ${id}, ${at}) on conflict do nothing`)
    await sendMail({
      tx,
      key: `searchAlert:${searchId}:${at.slice(0, 13)}`,
      to: search.email,
      userId: search.user_id,
      template: 'searchAlert',
      props: {
        firstName: search.first_name,
        searchName: search.name,
        tutors: fitting.slice(0, TUTORS_PER_ALERT).map((tutor) => ({
          name: tutor.displayName,
          headline: tutor.headline,
          price: tutor.rateInCurrency,
          isAbout: tutor.rateInCurrency.currency !== tutor.hourlyRate.currency,
        })),
        count: totalDocs,
        searchPath: `/tutors?${query}`,
        stopPath: `/saved/stop?token=${writeAlertToken(payload, searchId)}`,
      },
      now,
    })
    return fitting.length
  })
}

/** The search with the tutors nobody has looked at for it; undefined when it is not due. */
async function readDue(tx: Tx, searchId: string, now: Date): Promise<Search | undefined> {
  const { rows } = await tx.execute<Search>(sql`
    select s.name, s.query, s.user_id, u.email, u.first_name, u.currency, u.timezone, s.looked_at, news.tutors,
      greatest(s.looked_at, case when cardinality(news.tutors) = ${AT_ONCE} then news.last
        else (select max(t.approved_at) from tutor_profiles t where ${isFindable(now)}) end) looked_until
    from saved_searches s join users u on u.id = s.user_id cross join lateral (
      select coalesce(array_agg(fresh.id), '{}') tutors, max(fresh.approved_at) last from (
        select t.id, t.approved_at from tutor_profiles t
        where ${isFindable(now)} and t.approved_at > s.looked_at and t.user_id <> s.user_id
          and not exists (select 1 from saved_search_news n where n.search_id = s.id and n.tutor_id = t.id)
        order by t.approved_at, t.id limit ${AT_ONCE}) fresh) news
    where s.id = ${searchId} and ${wantsNews(now)}`)
  return rows[0]
}

type Claim = { tx: Tx; searchId: string; search: Search; isTold: boolean; now: Date }

/** Takes the look as done, unless somebody else was faster or the mails have been ended meanwhile. */
async function claim({ tx, searchId, search, isTold, now }: Claim): Promise<boolean> {
  const at = now.toISOString()
  const { rows } = await tx.execute(sql`
    update saved_searches s set updated_at = ${at}, looked_at = ${search.looked_until},
      alerted_at = case when ${isTold} then ${at}::timestamptz else alerted_at end
    from users u where u.id = s.user_id and s.id = ${searchId} and s.looked_at = ${search.looked_at} and ${wantsNews(now)}
    returning s.id`)
  return rows.length > 0
}
