import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { RunningProcess } from '../loggedProcess'
import { logTail } from '../logTail'
import { StartupError } from '../startupError'

const LIMIT_MS = 120_000

/**
 * Waits until the server takes connections (after a crash it first replays its log) and makes the database.
 * @throws StartupError when the server ends, refuses its own password, or takes more than two minutes
 */
export async function waitForServer(
  server: RunningProcess,
  url: (database: string) => string,
  database: string,
  logFile: string,
) {
  let over = false
  void server.ended.then(() => {
    over = true
  })
  const deadline = performance.now() + LIMIT_MS
  for (;;) {
    const problem = await tryOnce(url('postgres'), database)
    if (problem === null) return
    if (problem === '28P01') {
      throw new StartupError(
        'The local database refuses the password in secrets.json (was that file replaced?). Restore the file, or begin anew with npm start -- --reset.',
      )
    }
    if (over || performance.now() > deadline) {
      throw new StartupError(
        `The embedded database did not start. Its last words, from ${logFile}:\n${logTail(logFile)}\n  Mend what it names, or begin anew with npm start -- --reset.`,
      )
    }
    await delay(50)
  }
}

/** @returns null when the database is there, else the error code of what was in the way */
async function tryOnce(url: string, database: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
    return null
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown'
  } finally {
    await client.end().catch(() => {})
  }
}
