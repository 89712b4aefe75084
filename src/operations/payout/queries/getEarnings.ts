import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { OPEN_DISPUTES } from '@/domain/booking/states'
import { type Money, money } from '@/domain/money/money'
import { commissionFor } from '@/domain/payout/commission'
import { GONE_PAYOUTS } from '@/domain/payout/payoutProcess'
import { payable } from '@/domain/payout/payoutTerms'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { sqlList } from '@/services/database/sqlList'
import { database, type Tx } from '@/services/database/tx'
import { lifetimeNetUsdCents } from '../lifetimeNetUsdCents'
import { payeeOf } from '../payee'
import { readBalance } from '../readBalance'
import { getPayoutOffer, type PayoutOffer } from './getPayoutOffer'

export type LessonEarning = {
  bookingId: string
  reference: string
  studentName: string
  subjectName: string
  start: string
  paid: Money
  commission: Money
  commissionRateBps: number
  net: Money
  status: 'pending' | 'available' | 'disputed' | 'paidOut'
  availableAt: string | null
  /** The payouts that paid it, oldest first; several when one took only a part. */
  payouts: { id: string; sentAt: string }[]
}

export type Earnings = {
  currency: string
  pending: Money
  /** Can be paid out now: without what a dispute holds and what a payout has set aside. */
  available: Money
  /** From lessons with an open dispute. */
  held: Money
  /** In payouts that are not sent yet. */
  reserved: Money
  /** In payouts that are sent and have not arrived. */
  inTransit: Money
  /** Net of everything ever settled, in US dollars at frozen rates: what counts for the tier (CT08). */
  lifetime: Money
  tier: 1 | 2 | 3
  commissionRateBps: number
  nextTier: { commissionRateBps: number; at: Money; missing: Money } | null
  /** Where the next tier begins; null at the best one. */
  nextTierAt: Money | null
  payout: PayoutOffer
  lessons: LessonEarning[]
}

/**
 * What a tutor has earned, from the ledger: balances, tier and the last lessons with what was paid, what was kept
 * and what is theirs (J04, K02, NV19).
 * @throws DomainError FORBIDDEN for a person without a tutor profile.
 */
export async function getEarnings({
  payload,
  viewer,
  currency: wanted,
  limit = 50,
  now,
}: {
  payload: Payload
  viewer: Viewer
  /** The tutor's own when left out; earnings of an earlier currency are asked for by name. */
  currency?: string
  limit?: number
  now: Date
}): Promise<Earnings> {
  const db = database(payload)
  const payee = await payeeOf(db, viewer)
  const { tutorId } = payee
  const currency = wanted ?? payee.currency
  const balance = await readBalance(db, { tutorId, currency })
  const lifetime = await lifetimeNetUsdCents(db, tutorId)
  const { tier, rateBps, next } = commissionFor({ lifetimeNetUsdCents: lifetime })
  const usd = (cents: number) => money(cents, 'USD')
  return {
    currency,
    ...balance,
    available: payable(balance),
    lifetime: usd(lifetime),
    tier,
    commissionRateBps: rateBps,
    nextTier: next && {
      commissionRateBps: next.rateBps,
      at: usd(next.atUsdCents),
      missing: usd(next.missingUsdCents),
    },
    nextTierAt: next && usd(next.atUsdCents),
    payout: await getPayoutOffer({ tx: db, payee, currency, balance, now }),
    lessons: await readLessons(db, tutorId, limit),
  }
}

type LessonRow = Record<string, string | null> & {
  paid_out: boolean | null
  released: boolean
  payouts: { id: string; sentAt: string }[] | null
}

async function readLessons(db: Tx, tutorId: string, limit: number): Promise<LessonEarning[]> {
  const { rows } = await db.execute<LessonRow>(sql`
    select b.id, b.reference, b.start, coalesce(b.tutor_currency::text, b.currency::text) as currency,
      coalesce(b.tutor_price_amount, b.price_amount) as price_amount, b.commission_amount, b.commission_rate_bps, b.tutor_net_amount, b.dispute_state,
      b.earnings_available_at, s.first_name || ' ' || left(s.last_name, 1) || '.' as student_name, j.name as subject_name,
      exists (select 1 from ledger_entries e where e.cause_key = 'earnings:' || b.id) as released,
      b.tutor_net_amount > 0 and b.tutor_net_amount <= (select coalesce(sum(l.amount), 0) from payout_lessons l join payouts p on p.id = l.payout_id
        where l.booking_id = b.id and p.state in (${sqlList(GONE_PAYOUTS)})) as paid_out,
      (select json_agg(json_build_object('id', p.id, 'sentAt', p.sent_at) order by p.sent_at) from payout_lessons l join payouts p on p.id = l.payout_id
        where l.booking_id = b.id and p.state in (${sqlList(GONE_PAYOUTS)})) as payouts
    from bookings b join users s on s.id = b.student_id join subjects j on j.id = b.subject_id
    where b.tutor_id = ${tutorId} and b.settled_at is not null order by b.start desc limit ${limit}`)
  return rows.map((row) => ({
    bookingId: row.id as string,
    reference: row.reference as string,
    studentName: row.student_name as string,
    subjectName: row.subject_name as string,
    start: isoText(row.start as string),
    paid: money(Number(row.price_amount), row.currency as string),
    commission: money(Number(row.commission_amount), row.currency as string),
    commissionRateBps: Number(row.commission_rate_bps),
    net: money(Number(row.tutor_net_amount), row.currency as string),
    status: statusOf(row),
    availableAt: isoText(row.earnings_available_at),
    payouts: (row.payouts ?? []).map(({ id, sentAt }) => ({ id, sentAt: isoText(sentAt) })),
  }))
}

function statusOf({ paid_out, released, dispute_state }: LessonRow): LessonEarning['status'] {
  if (paid_out) return 'paidOut'
  if ((OPEN_DISPUTES as readonly (string | null)[]).includes(dispute_state ?? null)) return 'disputed'
  if (released) return 'available'
  return dispute_state === 'NONE' ? 'pending' : 'disputed'
}
