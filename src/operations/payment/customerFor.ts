import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'
import { paymentsFor } from './paymentsFor'

type Input = { payload: Payload; userId: string; now: Date }
type Row = { id: string; customer_id: string | null; email: string; name: string }

/**
 * Under whom the processor keeps a person's cards, made when it is first needed (J09). Row, call, row: two at once and a
 * crash in between come to the same customer, by the row's own key.
 * @throws DomainError PAYMENT_UNAVAILABLE when the processor does not answer
 */
export async function customerFor({ payload, userId, now }: Input): Promise<string> {
  const db = database(payload)
  const at = now.toISOString()
  const known = await read(payload, userId)
  if (known?.customer_id) return known.customer_id
  await prepared(
    db,
    sql`
    insert into payment_customers (id, user_id, created_at, updated_at) values (${uuidv7()}, ${userId}, ${at}, ${at})
    on conflict (user_id) do nothing`,
  )
  const row = known ?? (await read(payload, userId))
  if (!row) throw new DomainError('NOT_FOUND', `no user ${userId}`)
  const { customerId } = await paymentsFor(payload).createCustomer({
    userId,
    email: row.email,
    name: row.name,
    idempotencyKey: `customer:${row.id}`,
  })
  const { rows } = await prepared<{ customer_id: string }>(
    db,
    sql`
    update payment_customers set customer_id = coalesce(customer_id, ${customerId}), updated_at = ${at}
    where id = ${row.id} returning customer_id`,
  )
  return rows[0]?.customer_id ?? customerId
}

async function read(payload: Payload, userId: string): Promise<Row | undefined> {
  const { rows } = await prepared<Row>(
    database(payload),
    sql`
    select c.id, c.customer_id, u.email, u.first_name || ' ' || u.last_name as name
    from payment_customers c join users u on u.id = c.user_id where c.user_id = ${userId}`,
  )
  return rows[0]
}
