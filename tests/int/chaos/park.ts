import pg from 'pg'
import { vi } from 'vitest'

/** A place where a worker has been made to wait. */
export type Park = {
  /** Resolves once a process waits there. */
  reached: () => Promise<void>
  /** Lets whoever waits go on and takes the barrier away. */
  release: () => Promise<void>
}

type Place = {
  table: string
  on: 'insert' | 'update'
  timing?: 'before' | 'after'
  /** SQL on `new` and `old` that picks the row. */
  when: string
}

const KEY = 8_150_226
const REACHED_WITHIN_MS = 120_000

/**
 * Makes every process that writes such a row wait: a trigger asks for an advisory lock that this side holds. Only in
 * the test's own database, which is thrown away.
 */
export async function parkAtWrite(databaseUrl: string, { table, on, timing, when }: Place): Promise<Park> {
  const client = await connect(databaseUrl)
  await client.query(`
    create or replace function chaos_park() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock_shared(${KEY}); return new; end $$`)
  await client.query(
    `create trigger chaos_park ${timing ?? 'before'} ${on} on ${table} for each row when (${when}) execute function chaos_park()`,
  )
  await client.query(`select pg_advisory_lock(${KEY})`)
  return {
    reached: () => waitedFor(client, `locktype = 'advisory' and objid = ${KEY}`),
    release: async () => {
      // A database that crashed has let go of the lock with the connection; the trigger has to be taken away anew.
      const alive = await usable(client, databaseUrl)
      await alive.query(`select pg_advisory_unlock_all()`)
      await alive.query(`drop trigger chaos_park on ${table}`)
      await alive.end()
    },
  }
}

/** Makes every process that reads or writes this table wait. */
export async function parkAtTable(databaseUrl: string, table: string): Promise<Park> {
  const client = await connect(databaseUrl)
  await client.query('begin')
  await client.query(`lock table ${table} in access exclusive mode`)
  return {
    reached: () => waitedFor(client, `locktype = 'relation' and relation = '${table}'::regclass`),
    release: async () => {
      await client.query('rollback')
      await client.end()
    },
  }
}

async function usable(client: pg.Client, databaseUrl: string): Promise<pg.Client> {
  try {
    await client.query('select 1')
    return client
  } catch {
    return connect(databaseUrl)
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client(databaseUrl)
  client.on('error', () => {}) // the next query says so
  await client.connect()
  return client
}

async function waitedFor(client: pg.Client, lock: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rowCount } = await client.query(`
        select 1 from pg_locks where ${lock} and not granted
          and database = (select oid from pg_database where datname = current_database())`)
      if (!rowCount) throw new Error(`nobody waits at: ${lock}`)
    },
    { timeout: REACHED_WITHIN_MS, interval: 50 },
  )
}
