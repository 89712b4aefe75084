import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'

export type OwnCard = { id: string; cardId: string; customerId: string }

/** A saved card of this person. @throws DomainError NOT_FOUND for one that was removed or is somebody else's */
export async function ownCard(
  tx: Tx,
  { userId, methodId }: { userId: string; methodId: string },
): Promise<OwnCard> {
  const { rows } = await tx.execute<{ id: string; card_id: string; customer_id: string }>(sql`
    select s.id, s.card_id, c.customer_id from saved_cards s join payment_customers c on c.user_id = s.user_id
    where s.id = ${methodId} and s.user_id = ${userId} and s.removed_at is null`)
  const [row] = rows
  if (!row) throw new DomainError('NOT_FOUND', `no card ${methodId} of ${userId}`)
  return { id: row.id, cardId: row.card_id, customerId: row.customer_id }
}
