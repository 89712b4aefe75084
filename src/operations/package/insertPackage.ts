import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import type { PackageOffer } from './agreePackage'

type Input = { tx: Tx; id: string; buyerId: string; offer: PackageOffer; now: Date }

/**
 * A package that waits for its payment, with the terms of this moment frozen on it; between two currencies the rate as well,
 * and what its lessons are worth to the tutor, of which each lesson takes its share. @returns its id
 */
export async function insertPackage({ tx, id, buyerId, offer, now }: Input): Promise<string> {
  const at = now.toISOString()
  const { exchangeRate, price } = offer
  const own = exchangeRate === null ? null : offer.tutorPrice
  await tx.execute(sql`
    insert into student_packages (id, student_id, tutor_id, pricing_option_id, lessons_purchased, lessons_used, lessons_returned,
      duration_minutes, list_amount, price_amount, currency, tutor_price_amount, tutor_left_amount, tutor_currency, exchange_rate,
      discount_percent, validity_days, status, created_at, updated_at)
    values (${id}, ${buyerId}, ${offer.tutorId}, ${offer.optionId}, ${offer.lessons}, 0, 0, ${offer.durationMinutes}, ${offer.list.amount},
      ${price.amount}, ${price.currency}, ${own?.amount ?? null}, ${own?.amount ?? null}, ${own?.currency ?? null}, ${exchangeRate},
      ${offer.discountPercent}, ${offer.validityDays}, 'pending', ${at}, ${at})`)
  return id
}
