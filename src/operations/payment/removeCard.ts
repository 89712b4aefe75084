import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { ownCard } from './ownCard'
import { paymentsFor } from './paymentsFor'
import { refreshCards } from './refreshCards'

type Input = { payload: Payload; viewer: Viewer; methodId: string; now: Date }

/**
 * Forgets a saved card, here and at the processor. What was paid with it stays paid, and a refund still finds its way back.
 * @throws DomainError NOT_FOUND for a card that is removed or somebody else's; PAYMENT_UNAVAILABLE, then it is still there
 */
export async function removeCard({ payload, viewer, methodId, now }: Input): Promise<void> {
  const db = database(payload)
  const { id, cardId } = await ownCard(db, { userId: viewer.id, methodId })
  await paymentsFor(payload).detachCard(cardId)
  const at = now.toISOString()
  await db.execute(
    sql`update saved_cards set removed_at = ${at}, is_default = false, updated_at = ${at} where id = ${id} and removed_at is null`,
  )
  await refreshCards({ payload, userId: viewer.id, now })
}
