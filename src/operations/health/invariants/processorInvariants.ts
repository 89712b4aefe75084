import { sql } from '@payloadcms/db-postgres'
import { comparison, processorMatters } from '../../reconciliation/comparisonSql'
import type { Invariant } from './invariant'

/** What the processor and banks say, beside our books. */
export const processorInvariants: readonly Invariant[] = [
  {
    id: 'I9c',
    says: 'a bank holds exactly what open chargebacks are about',
    broken: sql`select c.dispute_id as subject, 'is ' || c.state::text || ', held ' || coalesce(sum(l.amount), 0) as detail from chargebacks c
      left join ledger_lines l on l.account = 'disputedFunds' and l.owner = c.dispute_id group by c.dispute_id, c.state, c.amount
      having coalesce(sum(l.amount), 0) <> 0 and not (c.state in ('needsResponse', 'underReview') and sum(l.amount) = c.amount)`,
  },
  {
    id: 'I9d',
    says: 'every movement of the processor that is stored is in the books to the cent, fees included, or explained',
    broken: sql`select x.matter as subject, 'ours ' || coalesce(x.ours::text, 'nothing') || ', the processor’s ' || coalesce(x.theirs::text, 'nothing') || ' ' || x.currency as detail
      from (${comparison(sql`select distinct t.matter, t.currency from (${processorMatters}) t`)}) x
      left join reconciliation_differences d on d.matter = x.matter and d.currency::text = x.currency and d.state = 'explained'
        and (d.ours, d.theirs) is not distinct from (x.ours, x.theirs)
      where coalesce(x.ours, 0) <> coalesce(x.theirs, 0) and d.id is null
      union all
      select d.matter, 'missing at the processor: ' || d.ours || ' ' || d.currency::text from reconciliation_differences d
      where d.state = 'open' and d.kind = 'missingThere'`,
  },
]
