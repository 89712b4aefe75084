import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { buildSite } from '../lib/buildSite'
import { nextFreeWebPort } from '../lib/freePorts'
import { createProgress } from '../lib/progress'
import { startTestStack, type TestStack } from '../lib/startTestStack'
import { StartupError } from '../lib/startupError'

export type LoadStack = TestStack & { db: pg.Pool }

export const projectDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

const FIRST_PORT = 4310

/**
 * The finished build as its production processes, on a Postgres and a data folder of its own that go away with it. An
 * empty marketplace; limits of speed are out of the way, for all the load comes from one address and few people.
 */
export async function startLoadStack({
  port = FIRST_PORT,
  mode = 'production',
}: {
  port?: number
  /** test has the clock that can be moved, and asks the database for the time. */
  mode?: 'production' | 'test'
} = {}): Promise<LoadStack> {
  const progress = createProgress((line) => console.log(line))
  const signal = new AbortController().signal
  await buildSite({
    projectDir,
    logFile: path.join(projectDir, '.data/logs/build.log'),
    appMode: 'test', // the same build: only headers of pages differ
    progress,
    signal,
  })
  const web = await nextFreeWebPort(port)
  if (web === null) throw new StartupError(`There is no free port above ${port}.`)
  const stack = await startTestStack({
    port: web,
    env: {
      APP_MODE: mode,
      RATE_LIMIT_FACTOR: '1000000',
      FIRST_BOOKING_CREDIT: '0', // everybody here books for the first time; most people do not
      ...(mode === 'production' && { SERVER_URL: 'https://edustream.invalid' }),
    },
    durable: true,
  })
  const db = new pg.Pool({ connectionString: stack.databaseUrl, max: 4 })
  db.on('error', () => {}) // an idle connection of a database that was killed: the next query opens a new one
  const stop = async () => {
    await db.end()
    await stack.stop()
  }
  return { ...stack, db, stop }
}
