import pg from 'pg'
import { StartupError } from './startupError'

const OLDEST = 150_000
const LIMIT_MS = 8000

/**
 * Makes sure the server behind DATABASE_URL answers and is new enough.
 * @throws StartupError naming host and port, never the password
 */
export async function assertDatabaseAnswers(url: string): Promise<void> {
  const where = databaseAt(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: LIMIT_MS })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ number: number }>(
      "select current_setting('server_version_num')::int as number",
    )
    const number = rows[0]?.number ?? 0
    if (number < OLDEST) {
      throw new StartupError(
        `The database at ${where} is Postgres ${Math.floor(number / 10_000)}; EduStream needs 15 or later. Upgrade it, or unset DATABASE_URL to use the embedded one.`,
      )
    }
  } catch (error) {
    throw error instanceof StartupError ? error : new StartupError(explain(error, where))
  } finally {
    await client.end().catch(() => {})
  }
}

/** host:port/database of a connection string. */
export function databaseAt(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
  } catch {
    throw new StartupError(
      'DATABASE_URL is not a connection string. It reads postgresql://user:password@host:5432/database; unset it to use the embedded database.',
    )
  }
}

function explain(error: unknown, where: string): string {
  const { code } = error as { code?: string }
  const unset = 'or unset DATABASE_URL to use the embedded database'
  if (code === '28P01' || code === '28000') {
    return `The database at ${where} refused the user or password in DATABASE_URL. Correct it, ${unset}.`
  }
  if (code === '3D000') return `The database at ${where} does not exist on that server. Create it, ${unset}.`
  if (code === '53300')
    return `The database at ${where} has no connection left. Close others or raise max_connections, ${unset}.`
  return `The database at ${where} does not answer (${code ?? 'no reply in time'}). Start it or correct DATABASE_URL, ${unset}.`
}
