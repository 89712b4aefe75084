import { sql } from '@payloadcms/db-postgres'
import { type PromoTerms, promoCodeText } from '@/domain/payment/promoCode'
import type { Tx } from '@/services/database/tx'

export type LoadedPromo = { id: string; code: string; terms: PromoTerms }

type Row = {
  id: string
  code: string
  active: boolean | null
  kind: PromoTerms['kind']
  percent: string | null
  amount: string | null
  currency: string | null
  starts_at: string | null
  ends_at: string | null
  total_limit: string | null
  per_user_limit: string | null
  first_booking_only: boolean | null
  minimum_amount: string | null
  tutors: string[]
  subjects: string[]
}

/**
 * The promotion code somebody typed; null when there is none. With `lock` nobody else counts its uses until the
 * transaction ends, so that limits hold for bookings at the same moment.
 */
export async function readPromo(tx: Tx, typed: string, { lock = false } = {}): Promise<LoadedPromo | null> {
  const { rows } = await tx.execute<Row>(sql`
    select p.*, array(select r.tutor_profiles_id::text from promo_codes_rels r where r.parent_id = p.id and r.path = 'tutors') tutors,
      array(select r.subjects_id::text from promo_codes_rels r where r.parent_id = p.id and r.path = 'subjects') subjects
    from promo_codes p where p.code = ${promoCodeText(typed)} ${lock ? sql`for no key update` : sql``}`)
  const [row] = rows
  return row ? { id: row.id, code: row.code, terms: termsOf(row) } : null
}

function termsOf(row: Row): PromoTerms {
  const number = (value: string | null) => (value === null ? null : Number(value))
  const date = (value: string | null) => (value === null ? null : new Date(value))
  return {
    active: row.active ?? false,
    kind: row.kind,
    percent: number(row.percent),
    amount: number(row.amount),
    currency: row.currency,
    startsAt: date(row.starts_at),
    endsAt: date(row.ends_at),
    totalLimit: number(row.total_limit),
    perUserLimit: number(row.per_user_limit),
    firstBookingOnly: row.first_booking_only ?? false,
    minimumAmount: number(row.minimum_amount),
    tutorIds: row.tutors,
    subjectIds: row.subjects,
  }
}

/** How often a code counts as used: in all, and by one person. What came to nothing was given back. */
export async function promoUses(
  tx: Tx,
  { promoId, userId }: { promoId: string; userId: string },
): Promise<{ usedInAll: number; usedByPerson: number }> {
  const { rows } = await tx.execute<{ total: string; own: string }>(sql`
    select count(*) total, count(*) filter (where user_id = ${userId}) own from promo_redemptions
    where code_id = ${promoId} and state <> 'returned'`)
  return { usedInAll: Number(rows[0]?.total ?? 0), usedByPerson: Number(rows[0]?.own ?? 0) }
}
