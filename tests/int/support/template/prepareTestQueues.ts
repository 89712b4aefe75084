import { PgBoss } from 'pg-boss'
import { prepareQueues } from '@/jobs/prepareQueues'

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
  await prepareQueues(boss)
  await boss.stop({ graceful: false })
}
