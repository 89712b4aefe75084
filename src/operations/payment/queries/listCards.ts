import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type CardExpiry, cardExpiry } from '@/domain/payment/cardExpiry'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type CardView = {
  id: string
  /** visa, mastercard, amex … */
  brand: string
  last4: string
  expMonth: number
  expYear: number
  isDefault: boolean
  expiry: CardExpiry
}

type Row = {
  id: string
  brand: string
  last4: string
  exp_month: string
  exp_year: string
  is_default: boolean
}

/** The viewer's saved cards as our copy has them: the default first, then the newest (J09). */
export async function listCards({
  payload,
  viewer,
  now,
}: {
  payload: Payload
  viewer: Viewer
  now: Date
}): Promise<CardView[]> {
  const { rows } = await database(payload).execute<Row>(sql`
    select id, brand, last4, exp_month, exp_year, is_default from saved_cards
    where user_id = ${viewer.id} and removed_at is null order by is_default desc, created_at desc, id desc`)
  return rows.map((row) => {
    const printed = { expMonth: Number(row.exp_month), expYear: Number(row.exp_year) }
    return {
      id: row.id,
      brand: row.brand,
      last4: row.last4,
      ...printed,
      isDefault: row.is_default,
      expiry: cardExpiry(printed, now),
    }
  })
}
