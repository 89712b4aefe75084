import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { HourBand, PriceBand } from '@/domain/search/events/searchBands'
import { FEW_TUTORS } from '@/domain/search/fewTutors'
import { addDays } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database, type Tx } from '@/services/database/tx'
import { assertSearchStaff } from '../assertSearchStaff'

/** The spans one can look at, in days. */
export const RADAR_DAYS = [7, 28] as const
export type RadarDays = (typeof RADAR_DAYS)[number]

/** Searches for the same subject, part of the day and price that found few tutors. */
export type SupplyGap = {
  /** Slug and name; null when no subject was asked for. */
  subject: string | null
  subjectName: string | null
  /** On the clock of who searched. */
  hourBand: HourBand
  priceBand: PriceBand
  /** Visitors, each counted once a day. */
  people: number
  /** Visitors of the same number of days before. */
  peopleBefore: number
  searches: number
  /** The fewest and the mean number of tutors found. */
  fewest: number
  mean: number
}

/** Over `search_events`: every page of results is an event, the first of them is the search. */
const isFirstPage = sql`not coalesce(filters, '{}'::jsonb) ? 'page'`

type Asked = { tx: Tx; days: number; now: Date }

/** Where learners found fewer than five tutors in the last days, those asked for by most people first. */
export async function supplyGaps({ tx, days, now }: Asked): Promise<SupplyGap[]> {
  const since = addDays(now, -days).toISOString()
  const before = addDays(now, -2 * days).toISOString()
  const { rows } = await tx.execute<SupplyGap>(sql`
    with short as (
      select e.*, e.at > ${since} is_now from search_events e
      where e.kind = 'search_performed' and e.at > ${before} and e.at <= ${now.toISOString()} and e.results_count < ${FEW_TUTORS}
        and ${isFirstPage})
    select s.subject, sj.name "subjectName", s.hour_band "hourBand", s.price_band "priceBand",
      (count(distinct s.visitor) filter (where s.is_now))::int people,
      (count(distinct s.visitor) filter (where not s.is_now))::int "peopleBefore",
      (count(*) filter (where s.is_now))::int searches, (min(s.results_count) filter (where s.is_now))::int fewest,
      round(avg(s.results_count) filter (where s.is_now), 1)::float8 mean
    from short s left join subjects sj on sj.slug = s.subject
    group by s.subject, sj.name, s.hour_band, s.price_band having count(*) filter (where s.is_now) > 0
    order by people desc, searches desc, sj.name, s.hour_band, s.price_band limit 500`)
  return rows
}

export type SearchFigures = {
  searches: number
  visitors: number
  /** Visitors who opened a tutor, and who booked, on the day they searched. */
  clicked: number
  booked: number
  /** Mean place of the tutors that were opened; null without any. */
  place: number | null
  /** Searches that found nobody at all. */
  empty: number
}

/** All searches of the last days in numbers (C05). */
export async function searchFigures({ tx, days, now }: Asked): Promise<SearchFigures> {
  const since = addDays(now, -days).toISOString()
  const { rows } = await tx.execute<SearchFigures>(sql`
    select (count(*) filter (where kind = 'search_performed' and ${isFirstPage}))::int searches,
      (count(distinct visitor) filter (where kind = 'search_performed'))::int visitors,
      (count(distinct visitor) filter (where kind = 'result_clicked'))::int clicked,
      (count(distinct visitor) filter (where kind = 'booking_made'))::int booked,
      round(avg(position) filter (where kind = 'result_clicked'), 1)::float8 place,
      (count(*) filter (where kind = 'search_performed' and ${isFirstPage} and results_count = 0))::int empty
    from search_events where at > ${since} and at <= ${now.toISOString()}`)
  return rows[0] as SearchFigures
}

type Radar = { payload: Payload; viewer: Viewer; days: RadarDays; now: Date }

/**
 * What learners look for and do not find (C13, NV34), with the figures of all searches of that time (C05).
 * @throws DomainError FORBIDDEN
 */
export async function supplyRadar({ payload, viewer, days, now }: Radar) {
  assertSearchStaff(viewer)
  const asked = { tx: database(payload), days, now }
  const [gaps, figures] = await Promise.all([supplyGaps(asked), searchFigures(asked)])
  return { gaps, figures }
}
