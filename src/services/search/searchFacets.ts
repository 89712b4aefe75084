import { sql } from '@payloadcms/db-postgres'
import { passesAllBut } from './failedFilters'
import { WEEK } from './freeDays'
import { RATING_STEPS } from './tutorQuery'

/** What each further choice would leave, as JSON columns over `found f` and `free`. */
export function searchFacets(): ReturnType<typeof sql> {
  const steps = sql.join(
    RATING_STEPS.map((step) => sql`(${step}::numeric)`),
    sql`, `,
  )
  return sql`
    coalesce((select json_agg(x order by x.count desc, x.name) from (
      select sj.slug, sj.name, count(distinct f.id)::int count from found f
      join tutor_profiles_subjects ts on ts._parent_id = f.id join subjects sj on sj.id = ts.subject_id
      where ${passesAllBut('subject')} group by sj.slug, sj.name) x), '[]') subjects,
    coalesce((select json_agg(x order by x.count desc, x.code) from (
      select l.code, count(distinct f.id)::int count from found f join tutor_profiles_languages l on l._parent_id = f.id
      where ${passesAllBut('language')} group by l.code) x), '[]') languages,
    (select case when count(*) > 0 then json_build_object('min', min(f.hourly_usd)::float8, 'max', max(f.hourly_usd)::float8) end
      from found f where ${passesAllBut('price')}) price,
    (select json_agg(json_build_object('from', step.least::float8, 'count',
        (select count(*) from found f where ${passesAllBut('rating')} and f.rating_average >= step.least)) order by step.least desc)
      from (values ${steps}) as step(least)) rating,
    coalesce((select json_agg(json_build_object('day', x.day, 'count', x.count) order by array_position(${WEEK}, x.day)) from (
      select free.day, count(*)::int count from found f join free on free.tutor_id = f.id
      where ${passesAllBut('time')} group by free.day) x), '[]') availability`
}
