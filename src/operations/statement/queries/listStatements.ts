import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import { monthOf } from '@/domain/time/monthRange'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { ownTutor } from '../ownTutor'

export type StatementItem = {
  /** `YYYY-MM`, UTC. */
  month: string
  currency: string
  /** By how much the tutor had more at its end than at its beginning. */
  change: Money
  closing: Money
  isOver: boolean
  /** The paper, once it has been issued. */
  paperId: string | null
}

type Row = { month: string; currency: string; change: string; closing: string; paper_id: string | null }

/**
 * The months in which anything moved in the accounts of the tutor, latest first, one line for each currency.
 * @throws DomainError FORBIDDEN for a person without a tutor profile
 */
export async function listStatements({
  payload,
  viewer,
  now,
}: {
  payload: Payload
  viewer: Viewer
  now: Date
}): Promise<StatementItem[]> {
  const db = database(payload)
  const tutor = await ownTutor(db, viewer)
  const { rows } = await db.execute<Row>(sql`
    select m.*, p.id as paper_id from (
      select to_char(e.at at time zone 'UTC', 'YYYY-MM') as month, l.currency::text as currency, -sum(l.amount) as change,
        -sum(sum(l.amount)) over (partition by l.currency order by to_char(e.at at time zone 'UTC', 'YYYY-MM')) as closing
      from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where l.owner = ${tutor.id} and l.account in ('tutorPending', 'tutorAvailable', 'payoutsInTransit') group by 1, l.currency
    ) m left join papers p on p.cause_key = 'statement:' || ${tutor.id}::text || ':' || m.month || ':' || m.currency
    order by m.month desc, m.currency`)
  return rows.map(({ month, currency, change, closing, paper_id }) => ({
    month,
    currency,
    change: money(Number(change), currency),
    closing: money(Number(closing), currency),
    isOver: month < monthOf(now),
    paperId: paper_id,
  }))
}
