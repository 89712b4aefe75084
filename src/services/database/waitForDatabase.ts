import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { isOutOfReach } from '@/domain/errors/isOutOfReach'
import { logger } from '@/services/logging/logger'

const FIRST_WAIT_MS = 500
const MOST_WAIT_MS = 30_000
const CONNECT_MS = 10_000

/**
 * Resolves once the database takes connections: a process that starts before it, or while it restarts, waits, twice as long
 * each time up to half a minute, and says so in the log each time.
 * @throws what the database says when it is there and refuses (a wrong password, no such database): waiting would not help
 */
export async function waitForDatabase(databaseUrl: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const error = await connectionError(databaseUrl)
    if (!error) return
    if (!isOutOfReach(error)) throw error
    const retryInMs = Math.min(MOST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1))
    logger.warn({ err: error, attempt, retryInMs }, 'database is out of reach, waiting for it')
    await delay(retryInMs)
  }
}

async function connectionError(connectionString: string): Promise<unknown> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_MS })
  // What breaks after it answered is the next attempt's matter.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return null
  } catch (error) {
    return error
  } finally {
    await client.end().catch(() => {})
  }
}
