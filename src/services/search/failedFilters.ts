import { sql } from '@payloadcms/db-postgres'
import type { TutorQuery } from './tutorQuery'

type Sql = ReturnType<typeof sql>

/** The filters as bits of the number `failed`. */
const FILTER_BITS = { subject: 1, price: 2, rating: 4, language: 8, time: 16, level: 32 } as const
type FilterName = keyof typeof FILTER_BITS

/**
 * Which filters tutor `t` with index entry `s` fails, as a number of bits; a filter that was not set is passed.
 * `free` holds the days on which a tutor has time.
 */
export function failedFilters(query: TutorQuery): Sql {
  const { subjectSlug, minUsdCents, maxUsdCents, minRating, languages = [], day, timed } = query
  const checks = [
    subjectSlug !== undefined &&
      failsUnless(
        sql`t.id in (select ts._parent_id from tutor_profiles_subjects ts join subjects sj on sj.id = ts.subject_id
          where sj.slug = ${subjectSlug})`,
        'subject',
      ),
    (minUsdCents !== undefined || maxUsdCents !== undefined) &&
      failsUnless(
        sql`(s.facts -> 'prices' ->> 'USD')::numeric between ${minUsdCents ?? 0}::numeric and ${maxUsdCents ?? Number.MAX_SAFE_INTEGER}::numeric`,
        'price',
      ),
    minRating !== undefined &&
      failsUnless(sql`coalesce(t.rating_average, 0) >= ${minRating}::numeric`, 'rating'),
    languages.length > 0 && failsUnless(sql.join(languages.map(speaks), sql` and `), 'language'),
    levelCheck(query),
    (timed || day !== undefined) &&
      failsUnless(
        sql`t.id in (select free.tutor_id from free where ${day === undefined ? sql`true` : sql`free.day = ${day}`})`,
        'time',
      ),
  ]
  return sql.join([sql`0`, ...checks.filter((check) => check !== false)], sql` + `)
}

const speaks = ({ code, native }: { code: string; native: boolean }): Sql =>
  sql`t.id in (select l._parent_id from tutor_profiles_languages l
    where l.code = ${code} and ${native ? sql`l.level = 'native'` : sql`true`})`

/** One of the subjects typed, or any where none was, is taught at one of the levels. */
function levelCheck({ levels = [], subjects = [] }: TutorQuery): Sql | false {
  if (levels.length === 0) return false
  const slugs = JSON.stringify(subjects.map(({ slug }) => slug))
  return failsUnless(
    sql`exists (select 1 from tutor_profiles_subjects ts join subjects sj on sj.id = ts.subject_id
      where ts._parent_id = t.id and (${subjects.length === 0} or ${slugs}::jsonb ? sj.slug)
      and (not exists (select 1 from tutor_profiles_subjects_levels lv where lv.parent_id = ts.id)
        or exists (select 1 from tutor_profiles_subjects_levels lv
          where lv.parent_id = ts.id and ${JSON.stringify(levels)}::jsonb ? lv.value::text)))`,
    'level',
  )
}

/** Found tutors `f` that pass every filter but one: what the choices of that filter would leave. */
export function passesAllBut(name: FilterName): Sql {
  const every = Object.values(FILTER_BITS).reduce((sum, bit) => sum | bit, 0)
  return sql`(f.failed & ${sql.raw(String(every ^ FILTER_BITS[name]))}) = 0`
}

const failsUnless = (passes: Sql, name: FilterName): Sql =>
  sql`(case when ${passes} then 0 else ${sql.raw(String(FILTER_BITS[name]))} end)`
