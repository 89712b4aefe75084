import { sql } from '@payloadcms/db-postgres'
import { CURRENCIES, type Currency } from '@/domain/money/currency'
import { money } from '@/domain/money/money'
import { inCurrency, type Rates } from '@/domain/money/rates'
import { qualityScore } from '@/domain/search/ranking/qualityScore'
import { addDays } from '@/domain/time/instants'
import { STRIKE_WINDOW_DAYS, STRIKES_TO_PAUSE } from '@/domain/trust/strikes'
import { countryName } from '@/messages/countryName'
import { languageName } from '@/messages/languageName'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { bookableTutor } from '@/services/search/bookableTutor'
import { countingStrike } from '@/services/search/countingStrike'
import { FREE_DAYS_AHEAD, type SearchDocument, type TutorFeature } from '@/services/search/searchDocument'
import { loadSchedules, type Schedule } from '../availability/queries/loadSchedules'
import { freeGrid } from './freeGrid'
import { rankingWeights } from './queries/rankingWeights'
import { tutorStandings } from './queries/tutorStandings'

type Read = { tx: Tx; tutorIds: readonly string[]; now: Date }

/**
 * What the index says of a tutor at `now`: the document, or null for one a stranger cannot find and book. `dueAt` is when it says
 * something else though nothing happens; null when that takes an event. Free times are told of up to `knownUntil`.
 */
export type ReadTutor =
  | { tutorId: string; document: SearchDocument; dueAt: Date; knownUntil: Date }
  | { tutorId: string; document: null; dueAt: Date | null }

type Row = Pick<
  SearchDocument,
  | 'tutorId'
  | 'slug'
  | 'name'
  | 'headline'
  | 'bio'
  | 'subjects'
  | 'languages'
  | 'country'
  | 'ratingAverage'
  | 'ratingCount'
  | 'lessonsGiven'
  | 'yearsExperience'
> & {
  isBookable: boolean
  /** 0 to 100; null until it was counted for the first time. */
  qualityPoints: number | null
  pausedUntil: string | null
  city: string | null
  rate: number
  currency: Currency
  studies: string[]
} & Record<TutorFeature, boolean>

/**
 * Reads the documents of many tutors at once, in few statements however many there are (I10, C01): profiles, schedules, rates and
 * the quality of tutors nobody has counted yet. Free times come from the very slot engine that books them, so that who is found free at an hour can be booked at it.
 * @returns one entry for each id, in no order
 */
export async function readSearchDocuments({ tx, tutorIds, now }: Read): Promise<ReadTutor[]> {
  if (tutorIds.length === 0) return []
  const rows = await readRows({ tx, tutorIds, now })
  const found = rows.filter(({ isBookable }) => isBookable)
  const rates = await currentRates(tx)
  const schedules = new Map(
    (
      await loadSchedules({
        tx,
        tutorIds: found.map(({ tutorId }) => tutorId),
        from: now,
        to: addDays(now, FREE_DAYS_AHEAD + 1),
        now,
      })
    ).map((schedule) => [schedule.tutorId, schedule]),
  )
  const qualities = await qualitiesOf({ tx, rows: found, now })
  const known = new Map(rows.map((row) => [row.tutorId, row]))
  return tutorIds.map((tutorId) => {
    const row = known.get(tutorId)
    const schedule = schedules.get(tutorId)
    if (row?.isBookable && schedule)
      return toDocument({ row, schedule, rates, quality: qualities.get(tutorId) ?? 0, now })
    return { tutorId, document: null, dueAt: row?.pausedUntil ? new Date(row.pausedUntil) : null }
  })
}

/** 0 to 1: as it stands on the profile, which is counted every few minutes; of a new profile as it would be counted now (EX49). */
async function qualitiesOf({ tx, rows, now }: { tx: Tx; rows: readonly Row[]; now: Date }) {
  const counted = rows.flatMap(({ tutorId, qualityPoints }) =>
    qualityPoints === null ? [] : [[tutorId, qualityPoints / 100] as const],
  )
  const uncounted = rows.flatMap(({ tutorId, qualityPoints }) => (qualityPoints === null ? [tutorId] : []))
  if (uncounted.length === 0) return new Map(counted)
  const weights = await rankingWeights(tx)
  const standings = await tutorStandings({ tx, tutorIds: uncounted, now })
  return new Map([
    ...counted,
    ...standings.map(
      (standing) => [standing.tutorId, qualityScore({ standing, weights, now }).score] as const,
    ),
  ])
}

type Facts = { row: Row; schedule: Schedule; rates: Rates; quality: number; now: Date }

function toDocument({ row, schedule, rates, quality, now }: Facts): ReadTutor {
  const {
    isBookable: _bookable,
    pausedUntil: _pause,
    qualityPoints: _points,
    rate,
    currency,
    city,
    studies,
    ...profile
  } = row
  const { verified, instant, certified, trial, ...shown } = profile
  const features = Object.entries({ verified, instant, certified, trial }).flatMap(([feature, has]) =>
    has ? [feature as TutorFeature] : [],
  )
  const hour = money(rate, currency)
  const prices = Object.fromEntries(CURRENCIES.map((to) => [to, inCurrency(hour, to, rates).amount]))
  const { country, languages } = row
  const { dueAt, knownUntil, ...grid } = freeGrid({ schedule, now })
  const document = {
    ...shown,
    rest: [
      ...languages.map(({ code }) => languageName(code)),
      ...(country ? [countryName(country)] : []),
      ...(city ? [city] : []),
      ...studies,
    ],
    features,
    prices: prices as SearchDocument['prices'],
    quality,
    ...grid,
    minNoticeMinutes: schedule.minNoticeMinutes,
  }
  return { tutorId: row.tutorId, document, dueAt, knownUntil }
}

async function readRows({ tx, tutorIds, now }: Read): Promise<Row[]> {
  const accepted = (kind: string) => sql`exists (select 1 from verification_documents v
    where v.tutor_id = t.id and v.kind = ${sql.raw(`'${kind}'`)} and v.status = 'accepted')`
  const { rows } = await prepared<Row>(
    tx,
    sql`
    select t.id "tutorId", t.slug, t.display_name "name", coalesce(t.headline, '') headline, coalesce(t.bio, '') bio, t.country, t.city,
      coalesce(t.hourly_rate, 0)::float8 rate, t.currency, t.rating_average::float8 "ratingAverage",
      coalesce(t.rating_count, 0)::int "ratingCount", coalesce(t.lessons_given, 0)::int "lessonsGiven",
      t.years_experience::float8 "yearsExperience", t.quality_points::float8 "qualityPoints",
      coalesce(${bookableTutor(now)}, false) "isBookable",
      (select k.at + make_interval(hours => ${STRIKE_WINDOW_DAYS * 24}::int) from tutor_strikes k
        where k.tutor_id = t.id and ${countingStrike(now)} order by k.at desc offset ${STRIKES_TO_PAUSE - 1} limit 1) "pausedUntil",
      ${accepted('identity')} verified, t.confirmation = 'instant' instant, ${accepted('certificate')} certified,
      t.trial_minutes is not null trial,
      coalesce((select json_agg(json_build_object('slug', sj.slug, 'name', sj.name,
          'synonyms', coalesce((select json_agg(x.text order by x."order") from subjects_texts x
            where x.parent_id = sj.id and x.path = 'synonyms' and x.text is not null), '[]'),
          'levels', coalesce((select json_agg(lv.value order by lv.value) from tutor_profiles_subjects_levels lv
            where lv.parent_id = ts.id), '[]'),
          'years', ts.years_experience::float8) order by ts._order, ts.id)
        from tutor_profiles_subjects ts join subjects sj on sj.id = ts.subject_id where ts._parent_id = t.id), '[]') subjects,
      coalesce((select json_agg(json_build_object('code', l.code, 'level', l.level) order by l._order, l.id)
        from tutor_profiles_languages l where l._parent_id = t.id), '[]') languages,
      coalesce((select json_agg(s.text order by s.place, s._order) from (
        select 1 place, _order, concat_ws(' ', degree, institution) as text from tutor_profiles_education where _parent_id = t.id
        union all select 2, _order, concat_ws(' ', title, issuer) from tutor_profiles_certifications where _parent_id = t.id) s), '[]') studies
    from tutor_profiles t join users u on u.id = t.user_id
    where t.id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(tutorIds)}::jsonb))`,
  )
  return rows
}
