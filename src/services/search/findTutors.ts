import { sql } from '@payloadcms/db-postgres'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import type { Tx } from '@/services/database/tx'
import { bookableTutor } from './bookableTutor'
import { correctTerms } from './correctTerms'
import { matchedTutors } from './matchedTutors'
import { RATING_STEPS, type TutorFacets, type TutorHits, type TutorQuery, type TutorSort } from './tutorQuery'

type Sql = ReturnType<typeof sql>

/** Bits of `failed`: the filters a tutor does not pass. */
const SUBJECT = 1
const PRICE = 2
const RATING = 4
const LANGUAGE = 8
const TIME = 16
const EVERY = SUBJECT | PRICE | RATING | LANGUAGE | TIME

/**
 * Few reviews say little: an average counts as if ten more reviews of 4.6 had been written. This and the number of
 * lessons decide the order where nobody searched for words.
 */
const STANDING = sql`(coalesce(f.rating_average, 0) * coalesce(f.rating_count, 0) + 46) / (coalesce(f.rating_count, 0) + 10)`

const ORDER: Record<TutorSort, Sql> = {
  relevance: sql`f.score * ${STANDING} desc, ${STANDING} desc, f.lessons_given desc nulls last`,
  rating: sql`f.rating_average desc nulls last, f.rating_count desc nulls last`,
  price: sql`f.hourly_usd`,
  '-price': sql`f.hourly_usd desc`,
  experience: sql`f.years_experience desc nulls last, f.rating_average desc nulls last`,
}

type Row = { ids: string[]; total: number; known: number } & { [K in keyof TutorFacets]: TutorFacets[K] }

/**
 * Bookable tutors that pass the filters, one page of them in order, with facets (C01, V 5.7). Typed words must all be
 * found; when no tutor has them they are read as mistyped, and failing that any of them will do.
 */
export async function findTutors(tx: Tx, query: TutorQuery): Promise<TutorHits> {
  const asTyped = await run(tx, query, query.terms, 'all')
  if (asTyped.known > 0 || query.terms.length === 0) return { ...asTyped.hits, match: 'all' }
  const corrected = await correctTerms(tx, query.terms)
  if (corrected) {
    const { known, hits } = await run(tx, query, corrected, 'all')
    if (known > 0) return { ...hits, match: 'corrected', correctedTo: corrected.join(' ') }
  }
  const { hits } = await run(tx, query, corrected ?? query.terms, 'any')
  return { ...hits, match: 'any' }
}

async function run(tx: Tx, query: TutorQuery, terms: readonly string[], match: 'all' | 'any') {
  const { rows } = await tx.execute<Row>(statement(query, terms, match))
  const row = rows[0]
  if (!row) throw new Error('a search answered nothing')
  const { known, ids, total, ...facets } = row
  return { known, hits: { ids, total, facets } }
}

function statement(query: TutorQuery, terms: readonly string[], match: 'all' | 'any'): Sql {
  return sql`
    with span as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(query.week)}::jsonb) as span(zone text, day text, start int, "end" int)
    ), matched as materialized (${matchedTutors(sql`${JSON.stringify(terms)}::jsonb`, match)}),
    found as materialized (
      select t.id, t.timezone, s.hourly_usd, m.score, t.rating_average, t.rating_count, t.years_experience, t.lessons_given,
        ${failedFilters(query)} failed
      from matched m join tutor_search s on s.tutor_id = m.tutor_id
      join tutor_profiles t on t.id = m.tutor_id join users u on u.id = t.user_id
      where ${bookableTutor}
    )
    select (select count(*)::int from found) known,
      (select count(*)::int from found where failed = 0) total,
      coalesce((select json_agg(p.id) from (
        select f.id from found f where f.failed = 0 order by ${ORDER[query.sort]}, f.id
        limit ${query.limit} offset ${query.offset}) p), '[]') ids,
      ${facets()}`
}

/** Which filters a tutor fails, as bits. A filter that was not set is passed. */
function failedFilters({
  subjectSlug,
  minUsdCents,
  maxUsdCents,
  minRating,
  language,
  day,
  timed,
}: TutorQuery): Sql {
  const fails = (passes: Sql, bit: number) =>
    sql`(case when ${passes} then 0 else ${sql.raw(String(bit))} end)`
  const checks = [
    subjectSlug !== undefined &&
      fails(
        sql`exists (select 1 from tutor_profiles_subjects ts join subjects sj on sj.id = ts.subject_id
        where ts._parent_id = t.id and sj.slug = ${subjectSlug})`,
        SUBJECT,
      ),
    (minUsdCents !== undefined || maxUsdCents !== undefined) &&
      fails(
        sql`s.hourly_usd between ${minUsdCents ?? 0}::numeric and ${maxUsdCents ?? Number.MAX_SAFE_INTEGER}::numeric`,
        PRICE,
      ),
    minRating !== undefined && fails(sql`coalesce(t.rating_average, 0) >= ${minRating}::numeric`, RATING),
    language !== undefined &&
      fails(
        sql`exists (select 1 from tutor_profiles_languages l where l._parent_id = t.id and l.code = ${language})`,
        LANGUAGE,
      ),
    (timed || day !== undefined) &&
      fails(
        sql`exists (select 1 from span where ${overlapsHours} and (${day ?? null}::text is null or span.day = ${day ?? null}))`,
        TIME,
      ),
  ]
  return sql.join([sql`0`, ...checks.filter((check) => check !== false)], sql` + `)
}

const WEEK = sql`array[${sql.join(
  WEEKDAYS.map((day) => sql`${day}`),
  sql`, `,
)}]::text[]`

/** Whether a weekly window of tutor `t` and the learner's `span` share time. The week is a circle. */
const overlapsHours = sql`span.zone = t.timezone and exists (
  select 1 from (
    select (array_position(${WEEK}, r.day::text) - 1) * 1440
        + left(r.start, 2)::int * 60 + right(r.start, 2)::int opens,
      left(r."end", 2)::int * 60 + right(r."end", 2)::int - left(r.start, 2)::int * 60 - right(r.start, 2)::int lasts
    from availability_rules r where r.tutor_id = t.id
  ) w, (values (-10080), (0), (10080)) as turn(minutes)
  where w.lasts <> 0
    and w.opens + turn.minutes < span."end"
    and span.start < w.opens + turn.minutes + (case when w.lasts < 0 then w.lasts + 1440 else w.lasts end))`

/** Found tutors that pass every filter but one: what the choices of that filter would leave. */
const butFor = (bit: number) => sql`(f.failed & ${sql.raw(String(EVERY ^ bit))}) = 0`

function facets(): Sql {
  const steps = sql.join(
    RATING_STEPS.map((step) => sql`(${step}::numeric)`),
    sql`, `,
  )
  return sql`
    coalesce((select json_agg(x order by x.count desc, x.name) from (
      select sj.slug, sj.name, count(distinct f.id)::int count from found f
      join tutor_profiles_subjects ts on ts._parent_id = f.id join subjects sj on sj.id = ts.subject_id
      where ${butFor(SUBJECT)} group by sj.slug, sj.name) x), '[]') subjects,
    coalesce((select json_agg(x order by x.count desc, x.code) from (
      select l.code, count(distinct f.id)::int count from found f join tutor_profiles_languages l on l._parent_id = f.id
      where ${butFor(LANGUAGE)} group by l.code) x), '[]') languages,
    (select case when count(*) > 0 then json_build_object('min', min(f.hourly_usd)::float8, 'max', max(f.hourly_usd)::float8) end
      from found f where ${butFor(PRICE)}) price,
    (select json_agg(json_build_object('from', step.least::float8, 'count',
        (select count(*) from found f where ${butFor(RATING)} and f.rating_average >= step.least)) order by step.least desc)
      from (values ${steps}) as step(least)) rating,
    coalesce((select json_agg(json_build_object('day', x.day, 'count', x.count) order by array_position(${WEEK}, x.day)) from (
      select span.day, count(distinct t.id)::int count from found t join span on ${overlapsHours}
      where (t.failed & ${sql.raw(String(EVERY ^ TIME))}) = 0 group by span.day) x), '[]') availability`
}
