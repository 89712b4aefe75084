import config from '@payload-config'
import { getPayload } from 'payload'
import { assertProcessSound } from '@/domain/booking/processProblems'
import { env } from '@/env'
import { registerJobs } from '@/jobs/registerJobs'
import { keepIndexFresh } from '@/jobs/search/keepIndexFresh'
import { waitForDatabase } from '@/services/database/waitForDatabase'
import { logger } from '@/services/logging/logger'
import { queue, stopQueue } from '@/services/queue/queue'

assertProcessSound()
await waitForDatabase(env.DATABASE_URL)
const payload = await getPayload({ config })
const boss = await queue()
await registerJobs({ boss, payload })
const searchIndex = keepIndexFresh(payload)
logger.info('worker ready')

let stopping = false
/** Finishes the running jobs, gives the rest back to the queue. */
async function stop(signal: string) {
  if (stopping) return
  stopping = true
  logger.info({ signal }, 'worker stopping')
  setTimeout(() => process.exit(0), 9000).unref()
  await Promise.all([stopQueue(), searchIndex.stop()])
  await payload.destroy()
  process.exit(0)
}
process.on('SIGTERM', () => void stop('SIGTERM'))
process.on('SIGINT', () => void stop('SIGINT'))
