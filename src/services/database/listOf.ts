import { sql } from '@payloadcms/db-postgres'

/** Values for `in (…)`, each a parameter of its own. At least one. */
export const listOf = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
