import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { closePayout } from './closePayout'
import { assertFinance } from './decidablePayout'

type Input = { payload: Payload; viewer: Viewer; batchId: string; now: Date }

/**
 * Finance marks everything in an uploaded file as arrived, but what came back or was marked before, and what goes to
 * themselves. Each payout is a step of its own: after a failure the rest is done by doing it again.
 * @returns how many were marked
 * @throws DomainError FORBIDDEN, NOT_FOUND, PAYOUT_STATE_CHANGED before the file is marked as uploaded
 */
export async function settleBatch({ payload, viewer, batchId, now }: Input): Promise<number> {
  assertFinance(viewer)
  const db = database(payload)
  const { rows: batches } = await db.execute<{ state: string }>(
    sql`select state from payout_batches where id = ${batchId}`,
  )
  if (!batches[0]) throw new DomainError('NOT_FOUND', `no payout batch ${batchId}`)
  if (batches[0].state !== 'sent')
    throw new DomainError('PAYOUT_STATE_CHANGED', `batch ${batchId} is not uploaded`, {
      userMessage: 'Mark the file as uploaded first: nothing can have arrived before.',
    })
  const { rows } = await db.execute<{ id: string }>(sql`
    select id from payouts where batch_id = ${batchId} and state = 'sent' and tutor_user_id <> ${viewer.id} order by id`)
  let settled = 0
  for (const { id: payoutId } of rows) {
    if (await settleOne({ payload, viewer, payoutId, now })) settled += 1
  }
  return settled
}

/** @returns false when somebody else has closed it meanwhile */
async function settleOne(one: Omit<Input, 'batchId'> & { payoutId: string }): Promise<boolean> {
  try {
    await closePayout({ ...one, outcome: { kind: 'paid' } })
    return true
  } catch (error) {
    if (error instanceof DomainError && error.code === 'PAYOUT_STATE_CHANGED') return false
    throw error
  }
}
