import { sql } from '@payloadcms/db-postgres'

/**
 * What a student pays the tutor `t` for an hour, to be cross joined as `own(rate, currency, source)`: their own price when
 * there is one, else that of the list (EX37), whose `source` is null. Every price a student is shown or charged begins here.
 * @param studentId a value, or the column of a row that is joined before
 */
export const ownRateSql = (
  studentId: string | null | undefined | ReturnType<typeof sql>,
): ReturnType<typeof sql> => sql`
  lateral (select coalesce(a.hourly_rate, t.hourly_rate) rate, coalesce(a.currency::text, t.currency::text) currency, a.source
    from (select 1) one left join price_agreements a on a.tutor_id = t.id and a.student_id = ${studentId ?? null}::uuid
      and a.state = 'agreed') own`
