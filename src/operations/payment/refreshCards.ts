import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { SavedCard } from '@/services/payments/cardsService'
import { paymentsFor } from './paymentsFor'

type Input = { payload: Payload; userId: string; now: Date }

/**
 * Reads a person's saved cards from the processor and brings our copy in step, in any order and number. The first card is
 * made the default. A card that is gone never comes back: the processor cannot attach it again.
 * @throws DomainError PAYMENT_UNAVAILABLE when the processor does not answer; the copy stays as it was
 */
export async function refreshCards({ payload, userId, now }: Input): Promise<void> {
  const db = database(payload)
  const { rows } = await db.execute<{ customer_id: string }>(
    sql`select customer_id from payment_customers where user_id = ${userId} and customer_id is not null`,
  )
  const customerId = rows[0]?.customer_id
  if (!customerId) return
  // Only a card known before the list was asked for can be missing in it because it is gone.
  const known = await db.execute<{ card_id: string }>(
    sql`select card_id from saved_cards where user_id = ${userId} and removed_at is null`,
  )
  const cards = await withDefault(payload, customerId)
  await withTransaction(payload, async ({ tx }) => {
    await tx.execute(sql`select 1 from payment_customers where user_id = ${userId} for update`)
    const present = new Set(cards.map(({ cardId }) => cardId))
    for (const { card_id: cardId } of known.rows) if (!present.has(cardId)) await markRemoved(tx, cardId, now)
    for (const card of cards) await keep({ tx, userId, card, now })
  })
}

async function withDefault(payload: Payload, customerId: string): Promise<SavedCard[]> {
  const service = paymentsFor(payload)
  const cards = await service.listCards(customerId)
  const first = cards.at(-1)
  if (!first || cards.some(({ isDefault }) => isDefault)) return cards
  await service.setDefaultCard({ customerId, cardId: first.cardId })
  return cards.map((card) => ({ ...card, isDefault: card.cardId === first.cardId }))
}

const markRemoved = (tx: Tx, cardId: string, now: Date) =>
  tx.execute(sql`
    update saved_cards set removed_at = ${now.toISOString()}, is_default = false, updated_at = ${now.toISOString()}
    where card_id = ${cardId} and removed_at is null`)

type Keep = { tx: Tx; userId: string; card: SavedCard; now: Date }

async function keep({ tx, userId, card, now }: Keep): Promise<void> {
  const { cardId, brand, last4, expMonth, expYear, isDefault } = card
  const at = now.toISOString()
  await tx.execute(sql`
    insert into saved_cards (id, user_id, card_id, brand, last4, exp_month, exp_year, is_default, created_at, updated_at)
    values (${uuidv7()}, ${userId}, ${cardId}, ${brand}, ${last4}, ${expMonth}, ${expYear}, ${isDefault}, ${at}, ${at})
    on conflict (card_id) do update set brand = excluded.brand, last4 = excluded.last4, exp_month = excluded.exp_month,
      exp_year = excluded.exp_year, is_default = excluded.is_default and saved_cards.removed_at is null, updated_at = ${at}`)
}
