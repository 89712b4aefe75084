import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { money } from '@/domain/money/money'
import { type PackagePrice, packagePrice } from '@/domain/package/packageOffer'
import { ownRateSql } from '@/operations/price/queries/ownRateSql'
import { database } from '@/services/database/tx'

/** A package a tutor offers (F01), priced at today's rate. */
export type PricingOption = PackagePrice & {
  id: string
  title: string
  lessons: number
  durationMinutes: number
  discountPercent: number
  /** Days until unused lessons run out; null for ever. */
  validityDays: number | null
}

type Row = Omit<PricingOption, keyof PackagePrice> & { rate: number; currency: string }

/** The packages a tutor offers at today's rate, fewest lessons first (F02). Empty while no price is set. */
export async function listPricingOptions({
  payload,
  tutorId,
  studentId,
}: {
  payload: Payload
  tutorId: string
  /** Who looks: they may have a price of their own (EX37). */
  studentId?: string
}): Promise<PricingOption[]> {
  const { rows } = await database(payload).execute<Row>(sql`
    select o.id, o.title, o.lessons::int lessons, o.duration_minutes::int "durationMinutes",
      o.discount_percent::float8 "discountPercent", o.validity_days::int "validityDays", own.rate::float8 rate, own.currency
    from pricing_options o join tutor_profiles t on t.id = o.tutor_id cross join ${ownRateSql(studentId)}
    where o.tutor_id = ${tutorId} and o.active and t.hourly_rate > 0
    order by o.lessons, o.duration_minutes`)
  return rows.map(({ rate, currency, ...option }) => ({
    ...option,
    ...packagePrice({ hourlyRate: money(rate, currency), ...option }),
  }))
}
