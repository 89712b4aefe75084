import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type CheckedTopUp = { paymentId: string; amount: Money }

/** Money for the viewer's own wallet that is held on a card until staff have looked at it (J13, decision 020), oldest first. */
export async function checkedTopUps(input: { payload: Payload; viewer: Viewer }): Promise<CheckedTopUp[]> {
  const { rows } = await database(input.payload).execute<{
    id: string
    amount: string
    currency: string
  }>(sql`
    select id, amount, currency from payments
    where payer_id = ${input.viewer.id} and purpose = 'topUp' and state = 'AUTHORIZED' order by created_at, id`)
  return rows.map(({ id, amount, currency }) => ({ paymentId: id, amount: money(Number(amount), currency) }))
}
