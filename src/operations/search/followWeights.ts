import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'

/** Queues a new look at every tutor, in the transaction that saved other weights. */
export async function followWeights({ req }: { req: PayloadRequest }): Promise<void> {
  await enqueue(await transactionOf(req), 'search.refreshAllStandings', {})
}
