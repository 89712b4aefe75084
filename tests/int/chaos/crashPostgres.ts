import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'

const LIMIT_MS = 30_000

/**
 * Kills one process of the database server, as a machine out of memory would: the server ends all others and replays its
 * log. Resolves when it takes connections again.
 * @param whose SQL condition on pg_stat_activity that picks the process
 */
export async function crashPostgres(databaseUrl: string, whose: string): Promise<void> {
  const client = new pg.Client(databaseUrl)
  client.on('error', () => {}) // it goes down with the others
  await client.connect()
  const { rows } = await client.query<{ pid: number; started: Date }>(
    `select pid, pg_postmaster_start_time() as started from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and (${whose}) limit 1`,
  )
  if (!rows[0]) throw new Error(`nobody to kill: ${whose}`)
  process.kill(rows[0].pid, 'SIGKILL')
  await client.end().catch(() => {})
  await untilBack(databaseUrl)
}

async function untilBack(databaseUrl: string): Promise<void> {
  const until = performance.now() + LIMIT_MS
  for (;;) {
    const client = new pg.Client(databaseUrl)
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('select 1')
      return await client.end()
    } catch (error) {
      if (performance.now() > until) throw error
      await delay(50)
    }
  }
}
