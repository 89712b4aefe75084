import type pg from 'pg'

/**
 * Drops the databases of a run, at its end (`force`) or on the way those that nobody is connected to: Payload never
 * gives back one of its connections, so a test file cannot drop its own.
 */
export async function dropTestDatabases(
  client: pg.Client,
  runId: string,
  { force = false } = {},
): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database d where datname like $1
     and ($2 or not exists (select 1 from pg_stat_activity a where a.datname = d.datname))`,
    [`test\\_${runId}\\_%`, force],
  )
  for (const { datname } of rows) {
    await client.query(`drop database if exists ${datname}${force ? ' with (force)' : ''}`)
  }
}
