import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { env } from '@/env'
import { prepareQueues } from '@/jobs/prepareQueues'
import { database } from '@/services/database/tx'
import { stopQueue } from '@/services/queue/queue'
import { migrations } from '../src/migrations'
import { writeLogins } from './demo/seed/writeLogins'

/** Of one preparation at a time, however many processes start at once. */
const LOCK = 7_261_122

const progress = (line: string) => console.log(`progress: ${line}`)

/**
 * Migrates the database, makes the queues and, in demo mode on the first run, seeds the demo. Safe to repeat.
 * Reads EDUSTREAM_DEMO_SCALE: less than 1 makes a smaller marketplace, for browser tests.
 */
async function prepare() {
  const lock = new pg.Client(env.DATABASE_URL)
  await lock.connect()
  await lock.query('select pg_advisory_lock($1)', [LOCK])
  try {
    const payload = await getPayload({ config, disableOnInit: true })
    progress('migrating')
    await payload.db.migrate({ migrations: migrations as never })
    progress('making the queues')
    const boss = new PgBoss({
      connectionString: env.DATABASE_URL,
      schema: 'pgboss',
      supervise: false,
      schedule: false,
    })
    await boss.start()
    await prepareQueues(boss)
    await boss.stop({ graceful: false })
    if (env.APP_MODE === 'demo') await seedOnce()
    await stopQueue()
    await payload.destroy()

    async function seedOnce() {
      const { rows } = await database(payload).execute(
        sql`select 1 from app_settings where key = 'demo_seeded'`,
      )
      if (rows.length > 0) return writeLogins(process.env.EDUSTREAM_DATA_DIR)
      const { seedDemo } = await import('./demo/seedDemo')
      await seedDemo({ payload, progress, scale: Number(process.env.EDUSTREAM_DEMO_SCALE ?? 1) })
      await database(payload).execute(
        sql`insert into app_settings (key, value) values ('demo_seeded', 'true'::jsonb) on conflict do nothing`,
      )
    }
  } finally {
    await lock.end()
  }
}

await prepare()
process.exit(0)
