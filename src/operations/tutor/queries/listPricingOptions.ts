import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import { multiplyMoney } from '@/domain/money/multiplyMoney'
import { database } from '@/services/database/tx'

/** A way to buy lessons of a tutor: one, or a package (F01). */
export type PricingOption = {
  id: string
  title: string
  lessons: number
  durationMinutes: number
  discountPercent: number
  /** Days until unused lessons run out; null for ever. */
  validityDays: number | null
  /** For all lessons, discount taken off. */
  price: Money
}

type Row = Omit<PricingOption, 'price'> & { rate: number; currency: string }

/** The packages a tutor offers at today's rate, fewest lessons first (F02). Empty while no price is set. */
export async function listPricingOptions({
  payload,
  tutorId,
}: {
  payload: Payload
  tutorId: string
}): Promise<PricingOption[]> {
  const { rows } = await database(payload).execute<Row>(sql`
    select o.id, o.title, o.lessons::int lessons, o.duration_minutes::int "durationMinutes",
      o.discount_percent::float8 "discountPercent", o.validity_days::int "validityDays", t.hourly_rate::float8 rate, t.currency
    from pricing_options o join tutor_profiles t on t.id = o.tutor_id
    where o.tutor_id = ${tutorId} and o.active and t.hourly_rate > 0
    order by o.lessons, o.duration_minutes`)
  return rows.map(({ rate, currency, ...option }) => ({
    ...option,
    price: packagePrice(money(rate, currency), option),
  }))
}

/** Lessons × length × rate less the discount, rounded once. */
function packagePrice(
  rate: Money,
  { lessons, durationMinutes, discountPercent }: Omit<PricingOption, 'price'>,
): Money {
  const keptBps = 10_000 - Math.round(discountPercent * 100)
  return multiplyMoney({
    money: rate,
    numerator: lessons * durationMinutes * keptBps,
    denominator: 60 * 10_000,
  })
}
