import { rmSync } from 'node:fs'
import config from '@payload-config'
import type { sql } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'
import { env } from '@/env'
import { currentInstant, moveClock } from '@/services/clock/clock'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { stopQueue } from '@/services/queue/queue'
import { createPerson, type Person, type PersonOptions, startSession } from './createPerson'
import { createTestDatabase } from './createTestDatabase'
import { api, cms } from './requests'

export type TestApp = {
  payload: Payload
  databaseUrl: string
  /** Calls an endpoint of api.md in this process. */
  api: typeof api
  /** Calls Payload's own REST API in this process. */
  cms: typeof cms
  /** An account with a running session; its profiles are not made. */
  createPerson: (options?: PersonOptions) => Promise<Person>
  /** One more session of that person, as if on another device. */
  startSession: (person: Person) => ReturnType<typeof startSession>
  /** The product's present instant. */
  now: () => Promise<Date>
  /** Moves the product's clock forward, to an instant or by milliseconds. */
  moveClock: (to: Date | number) => Promise<Date>
  /** Rows of one SQL query; numbers and times as Postgres' driver gives them. */
  rows: <Row = Record<string, unknown>>(query: ReturnType<typeof sql>) => Promise<Row[]>
  close: () => Promise<void>
}

/**
 * The product on a database of its own, in this process, without HTTP. Once a test file:
 *
 * ```ts
 * let app: TestApp
 * beforeAll(async () => { app = await startTestApp() })
 * afterAll(() => app.close())
 *
 * it('should …', async () => {
 *   const tutor = await app.createPerson({ roles: ['tutor'] })
 *   const answer = await app.api('GET', '/auth/me', { token: tutor.token })
 *   expect(answer.status).toBe(200)
 * })
 * ```
 * `RATE_LIMIT_FACTOR` is 1000, so that limits are out of the way; a file that tests them says
 * `vi.hoisted(() => { process.env.RATE_LIMIT_FACTOR = '1' })` at its top. `env.STRIPE_API_BASE` names a free port
 * where a test may start the payment simulator. A call of console.error fails the test.
 */
export async function startTestApp(): Promise<TestApp> {
  await createTestDatabase(env.DATABASE_URL)
  const payload = await getPayload({ config })
  const now = () => currentInstant(payload)
  return {
    payload,
    databaseUrl: env.DATABASE_URL,
    api,
    cms,
    createPerson: (options) => createPerson(payload, options),
    startSession: (person) => startSession(payload, person),
    now,
    moveClock: async (to) => {
      const at = to instanceof Date ? to : new Date((await now()).getTime() + to)
      return withTransaction(payload, ({ tx }) => moveClock(tx, at))
    },
    rows: async <Row>(query: ReturnType<typeof sql>) => (await database(payload).execute<Row>(query)).rows,
    close: async () => {
      await stopQueue(500)
      await payload.destroy()
      rmSync(env.MEDIA_DIR, { recursive: true, force: true })
    },
  }
}
