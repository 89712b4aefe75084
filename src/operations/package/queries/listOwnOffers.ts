import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import { packageNet } from '@/domain/package/packageNet'
import { type PackagePrice, packagePrice, USUAL_OFFERS } from '@/domain/package/packageOffer'
import { commissionFor } from '@/domain/payout/commission'
import { lifetimeNetUsdCents } from '@/operations/payout/lifetimeNetUsdCents'
import { database } from '@/services/database/tx'

export type OwnOffer = {
  lessons: number
  durationMinutes: number
  discountPercent: number
  validityDays: number | null
  active: boolean
  /** What the student pays; null while no price is set. */
  price: PackagePrice | null
  /** What the tutor has of it at today's commission, once all lessons are given. */
  net: Money | null
}

type Row = Omit<OwnOffer, 'price' | 'net'>
type Tutor = { rate: number | null; currency: string; usual: number | null }

const USUAL_MINUTES = 60

/**
 * A tutor's packages, on offer or not, with what students would pay and the tutor would have of it (F01, NV19). A size
 * nobody has said anything about yet is there with its usual terms, switched off.
 */
export async function listOwnOffers({
  payload,
  tutorId,
}: {
  payload: Payload
  tutorId: string
}): Promise<{ offers: OwnOffer[]; commissionRateBps: number }> {
  const db = database(payload)
  const [tutor] = (
    await db.execute<Tutor>(sql`
      select hourly_rate::float8 rate, currency, (select d.value::text::int from tutor_profiles_durations d where d.parent_id = t.id
        order by abs(d.value::text::int - ${USUAL_MINUTES}) limit 1) usual from tutor_profiles t where t.id = ${tutorId}`)
  ).rows
  const { rows } = await db.execute<Row>(sql`
    select lessons::int, duration_minutes::int "durationMinutes", discount_percent::float8 "discountPercent",
      validity_days::int "validityDays", active from pricing_options where tutor_id = ${tutorId} order by lessons, duration_minutes`)
  const missing = USUAL_OFFERS.filter((usual) => !rows.some(({ lessons }) => lessons === usual.lessons)).map(
    (usual): Row => ({ ...usual, durationMinutes: tutor?.usual ?? USUAL_MINUTES, active: false }),
  )
  const { rateBps } = commissionFor({ lifetimeNetUsdCents: await lifetimeNetUsdCents(db, tutorId) })
  const hourlyRate = tutor?.rate ? money(tutor.rate, tutor.currency) : null
  const offers = [...rows, ...missing].toSorted((a, b) => a.lessons - b.lessons)
  return {
    commissionRateBps: rateBps,
    offers: offers.map((offer) => {
      const price = hourlyRate && packagePrice({ hourlyRate, ...offer })
      return {
        ...offer,
        price,
        net: price && packageNet({ price: price.price, lessons: offer.lessons, rateBps }),
      }
    }),
  }
}
