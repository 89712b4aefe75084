import pg from 'pg'
import { nextFreeWebPort } from '../lib/freePorts'
import { startTestStack } from '../lib/startTestStack'
import { loadWorld } from '../load/loadWorld'
import { runProgram } from '../load/runProgram'
import { seedSettled } from './seedSettled'

const FIRST_PORT = 4330
/** Lessons of the month that is stated. */
const LESSONS = 10_000
/** Three lines each in the tutor's accounts: a hundred thousand in all. */
const LONG_PAST = 33_334

/**
 * The books: what a statement costs and how fast is posted, on a Postgres of its own that waits for the disk. The
 * first tutor has a month of ten thousand lessons, the second a long past, the third next to nothing.
 * @returns whether all targets were met
 */
export async function benchBooks(parts: readonly string[]): Promise<boolean> {
  const port = (await nextFreeWebPort(FIRST_PORT)) ?? FIRST_PORT
  const stack = await startTestStack({
    port,
    env: { APP_MODE: 'production', SERVER_URL: 'https://edustream.invalid' },
    durable: true,
    services: false,
  })
  const db = new pg.Pool({ connectionString: stack.databaseUrl, max: 2 })
  try {
    const world = await loadWorld({ db, secret: stack.secrets.payloadSecret, tutors: 12, students: 100 })
    for (const [tutor, count] of [LESSONS, LONG_PAST, 5].entries())
      await seedSettled(db, world, { tutor, count })
    return await runProgram(stack, 'scripts/bench/bookPaths.ts', [...parts])
  } finally {
    await db.end()
    await stack.stop()
  }
}
