import { sql } from '@payloadcms/db-postgres'

/** Values for `in (…)`: each a parameter of its own. Of none, one that equals nothing. */
export const sqlList = (values: readonly string[]) =>
  values.length === 0
    ? sql`null`
    : sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )
