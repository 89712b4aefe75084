import type { PayloadRequest } from 'payload'
import { forgetTag } from '@/services/cache/forgetTag'
import { realInstantOf } from '@/services/clock/clock'
import { transactionOf } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'
import { CONTENT_TAG } from './contentTag'

type Input = { req: PayloadRequest; moments?: readonly Date[] }

/**
 * Follows a change of the content, in its transaction: once it is committed every web process reads anew, and at the
 * `moments` the worker looks what is to be published. A wake-up that gets lost is made good by the next minute's look.
 */
export async function announceContent({ req, moments = [] }: Input): Promise<void> {
  const tx = await transactionOf(req)
  await forgetTag(tx, CONTENT_TAG)
  for (const at of moments) {
    await enqueue(tx, 'content.publishDue', {}, { startAfter: await realInstantOf(tx, at) })
  }
}
