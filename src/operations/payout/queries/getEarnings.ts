import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import { commissionFor } from '@/domain/payout/commission'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { ownerBalances } from '@/operations/ledger/queries/ownerBalances'
import { database, type Tx } from '@/services/database/tx'
import { lifetimeNetUsdCents } from '../lifetimeNetUsdCents'

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
  status: 'pending' | 'available' | 'disputed'
  availableAt: string | null
}

export type Earnings = {
  currency: string
  pending: Money
  available: Money
  inTransit: Money
  /** Net of everything ever settled, in US dollars at frozen rates: what counts for the tier (CT08). */
  lifetime: Money
  tier: 1 | 2 | 3
  commissionRateBps: number
  nextTier: { commissionRateBps: number; at: Money; missing: Money } | null
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
  limit = 50,
}: {
  payload: Payload
  viewer: Viewer
  limit?: number
}): Promise<Earnings> {
  const db = database(payload)
  const found = await db.execute<{ id: string; currency: string }>(
    sql`select id, currency from tutor_profiles where user_id = ${viewer.id}`,
  )
  const tutor = found.rows[0]
  if (!tutor) throw new DomainError('FORBIDDEN', `user ${viewer.id} has no tutor profile`)
  const balances = await readBalances(db, tutor)
  const lifetime = await lifetimeNetUsdCents(db, tutor.id)
  const { tier, rateBps, next } = commissionFor({ lifetimeNetUsdCents: lifetime })
  const usd = (cents: number) => money(cents, 'USD')
  return {
    currency: tutor.currency,
    ...balances,
    lifetime: usd(lifetime),
    tier,
    commissionRateBps: rateBps,
    nextTier: next && {
      commissionRateBps: next.rateBps,
      at: usd(next.atUsdCents),
      missing: usd(next.missingUsdCents),
    },
    lessons: await readLessons(db, tutor.id, limit),
  }
}

async function readBalances(db: Tx, { id: ownerId, currency }: { id: string; currency: string }) {
  const of = await ownerBalances(db, { ownerId, currency })
  return { pending: of('tutorPending'), available: of('tutorAvailable'), inTransit: of('payoutsInTransit') }
}

type LessonRow = Record<string, string | null>

async function readLessons(db: Tx, tutorId: string, limit: number): Promise<LessonEarning[]> {
  const { rows } = await db.execute<LessonRow>(sql`
    select b.id, b.reference, b.start, coalesce(b.tutor_currency::text, b.currency::text) as currency,
      coalesce(b.tutor_price_amount, b.price_amount) as price_amount, b.commission_amount, b.commission_rate_bps, b.tutor_net_amount, b.dispute_state,
      b.earnings_available_at, s.first_name || ' ' || left(s.last_name, 1) || '.' as student_name, j.name as subject_name,
      exists (select 1 from ledger_entries e where e.cause_key = 'earnings:' || b.id) as released
    from bookings b join users s on s.id = b.student_id join subjects j on j.id = b.subject_id
    where b.tutor_id = ${tutorId} and b.settled_at is not null order by b.start desc limit ${limit}`)
  return rows.map((row) => ({
    bookingId: row.id as string,
    reference: row.reference as string,
    studentName: row.student_name as string,
    subjectName: row.subject_name as string,
    start: new Date(row.start as string).toISOString(),
    paid: money(Number(row.price_amount), row.currency as string),
    commission: money(Number(row.commission_amount), row.currency as string),
    commissionRateBps: Number(row.commission_rate_bps),
    net: money(Number(row.tutor_net_amount), row.currency as string),
    status: row.released ? 'available' : row.dispute_state === 'NONE' ? 'pending' : 'disputed',
    availableAt: row.earnings_available_at ? new Date(row.earnings_available_at).toISOString() : null,
  }))
}
