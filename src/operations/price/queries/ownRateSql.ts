import { sql } from '@payloadcms/db-postgres'

/**
 * What a student pays the tutor `t` for an hour, to be cross joined as `own(rate, currency, listed)`: their own price when
 * there is one, else that of the list (EX37). `listed` says which. Every price a student is shown or charged begins here.
 */
export const ownRateSql = (studentId: string | null | undefined): ReturnType<typeof sql> => sql`
  lateral (select coalesce(a.hourly_rate, t.hourly_rate) rate, coalesce(a.currency::text, t.currency::text) currency, a.id is null listed
    from (select 1) one left join price_agreements a on a.tutor_id = t.id and a.student_id = ${studentId ?? null}::uuid
      and a.state = 'agreed') own`
