import { existsSync } from 'node:fs'
import path from 'node:path'
import { PgBoss } from 'pg-boss'

const registry = path.resolve(import.meta.dirname, '../../../src/jobs/prepareQueues.ts')

/** Makes the queue's own schema and every queue. */
export async function prepareTestQueues(connectionString: string): Promise<void> {
  const boss = new PgBoss({
    connectionString,
    schema: 'pgboss',
    migrate: true,
    supervise: false,
    schedule: false,
  })
  await boss.start()
  if (existsSync(registry)) {
    const { prepareQueues } = (await import(registry)) as { prepareQueues: (boss: PgBoss) => Promise<void> }
    await prepareQueues(boss)
  } else {
    for (const name of ['mail.send', 'booking.notify', 'timers.sweep', 'search.indexTutor'])
      await boss.createQueue(name)
  }
  await boss.stop({ graceful: false })
}
