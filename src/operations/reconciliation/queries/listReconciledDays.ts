import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { type Money, money } from '@/domain/money/money'
import { addDays } from '@/domain/time/instants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

/** A day (UTC) of one currency in both books. */
export type ReconciledDay = {
  day: string
  transactions: number
  /** What moved at the processor before and after its fees. */
  gross: Money
  fees: Money
  net: Money
  open: number
  explained: number
}

const DAYS = 31

type Row = Record<'day' | 'currency' | 'n' | 'gross' | 'fees' | 'open' | 'explained', string>

/** The processor's last month day by day, with what differs from our books (J20). @throws DomainError FORBIDDEN */
export async function listReconciledDays({
  payload,
  viewer,
  now,
}: {
  payload: Payload
  viewer: Viewer
  now: Date
}): Promise<ReconciledDay[]> {
  if (!hasRole(viewer, 'finance', 'owner'))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} reads the reconciliation`)
  const since = addDays(now, -DAYS).toISOString()
  const { rows } = await database(payload).execute<Row>(sql`
    with days as (
      select to_char(at at time zone 'UTC', 'YYYY-MM-DD') "day", currency::text currency, count(*) n, sum(amount) gross, sum(fee_amount) fees
      from processor_transactions where at >= ${since} group by 1, 2),
    differences as (
      select day, currency::text currency, count(*) filter (where state = 'open') "open", count(*) filter (where state = 'explained') explained
      from reconciliation_differences where day >= ${since.slice(0, 10)} and state <> 'resolved' group by 1, 2)
    select day, currency, coalesce(n, 0) n, coalesce(gross, 0) gross, coalesce(fees, 0) fees, coalesce("open", 0) "open", coalesce(explained, 0) explained
    from days full join differences using (day, currency) order by day desc, currency`)
  return rows.map((row) => {
    const of = (amount: string) => money(Number(amount), row.currency)
    return {
      day: row.day,
      transactions: Number(row.n),
      gross: of(row.gross),
      fees: of(row.fees),
      net: money(Number(row.gross) - Number(row.fees), row.currency),
      open: Number(row.open),
      explained: Number(row.explained),
    }
  })
}
