import { sql } from '@payloadcms/db-postgres'
import type { TutorQuery } from './tutorQuery'

type Sql = ReturnType<typeof sql>

/** The filters as bits of the number `failed`. */
const FILTER_BITS = { subject: 1, price: 2, rating: 4, language: 8, time: 16 } as const
type FilterName = keyof typeof FILTER_BITS

/**
 * Which filters tutor `t` with index entry `s` fails, as a number of bits; a filter that was not set is passed.
 * `free` holds the days on which a tutor has time.
 */
export function failedFilters(query: TutorQuery): Sql {
  const { subjectSlug, minUsdCents, maxUsdCents, minRating, language, day, timed } = query
  const checks = [
    subjectSlug !== undefined &&
      failsUnless(
        sql`t.id in (select ts._parent_id from tutor_profiles_subjects ts join subjects sj on sj.id = ts.subject_id
          where sj.slug = ${subjectSlug})`,
        'subject',
      ),
    (minUsdCents !== undefined || maxUsdCents !== undefined) &&
      failsUnless(
        sql`s.hourly_usd between ${minUsdCents ?? 0}::numeric and ${maxUsdCents ?? Number.MAX_SAFE_INTEGER}::numeric`,
        'price',
      ),
    minRating !== undefined &&
      failsUnless(sql`coalesce(t.rating_average, 0) >= ${minRating}::numeric`, 'rating'),
    language !== undefined &&
      failsUnless(
        sql`t.id in (select l._parent_id from tutor_profiles_languages l where l.code = ${language})`,
        'language',
      ),
    (timed || day !== undefined) &&
      failsUnless(
        sql`t.id in (select free.tutor_id from free where ${day === undefined ? sql`true` : sql`free.day = ${day}`})`,
        'time',
      ),
  ]
  return sql.join([sql`0`, ...checks.filter((check) => check !== false)], sql` + `)
}

/** Found tutors `f` that pass every filter but one: what the choices of that filter would leave. */
export function passesAllBut(name: FilterName): Sql {
  const every = Object.values(FILTER_BITS).reduce((sum, bit) => sum | bit, 0)
  return sql`(f.failed & ${sql.raw(String(every ^ FILTER_BITS[name]))}) = 0`
}

const failsUnless = (passes: Sql, name: FilterName): Sql =>
  sql`(case when ${passes} then 0 else ${sql.raw(String(FILTER_BITS[name]))} end)`
