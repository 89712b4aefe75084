import pg from 'pg'
import { startTestStack } from '../lib/startTestStack'
import { runProgram } from '../load/runProgram'
import { seedTutors } from './seedTutors'

const TUTORS = 10_000
const PORT = 4390

/** How fast search documents are built and follow changes, on a database of sample tutors. @returns whether all targets hold */
export async function benchDocuments(count = TUTORS): Promise<boolean> {
  const stack = await startTestStack({
    port: PORT,
    env: { APP_MODE: 'test' },
    durable: true,
    services: false,
  })
  const db = new pg.Pool({ connectionString: stack.databaseUrl, max: 2 })
  try {
    await seedTutors({ db, count })
    return await runProgram(stack, 'scripts/bench/tutors/documentPaths.ts')
  } finally {
    await db.end()
    await stack.stop()
  }
}
