import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import type { PackageOffer } from './queries/readOffer'

type Input = { tx: Tx; id: string; buyerId: string; tutorId: string; offer: PackageOffer; now: Date }

/** A package that waits for its payment, with the terms of this moment frozen on it. @returns its id */
export async function insertPackage({ tx, id, buyerId, tutorId, offer, now }: Input): Promise<string> {
  const at = now.toISOString()
  await tx.execute(sql`
    insert into student_packages (id, student_id, tutor_id, pricing_option_id, lessons_purchased, lessons_used, lessons_returned,
      duration_minutes, list_amount, price_amount, currency, discount_percent, validity_days, status, created_at, updated_at)
    values (${id}, ${buyerId}, ${tutorId}, ${offer.optionId}, ${offer.lessons}, 0, 0, ${offer.durationMinutes}, ${offer.list.amount},
      ${offer.price.amount}, ${offer.price.currency}, ${offer.discountPercent}, ${offer.validityDays}, 'pending', ${at}, ${at})`)
  return id
}
