import { sql } from '@payloadcms/db-postgres'
import type { Invariant } from './invariant'

/** Payouts to tutors. */
export const payoutInvariants: readonly Invariant[] = [
  {
    id: 'I13',
    says: 'per tutor and currency: payouts in transit = payouts sent and not arrived',
    broken: sql`select coalesce(l.owner, p.owner) as subject,
        'books say ' || coalesce(l.held, 0) || ', payouts say ' || coalesce(p.sent, 0) || ' ' || coalesce(l.currency, p.currency) as detail
      from (select owner, currency::text as currency, -sum(amount) as held from ledger_lines where account = 'payoutsInTransit' group by 1, 2) l
      full join (select tutor_id::text as owner, currency::text as currency, sum(amount) as sent from payouts where state = 'sent' group by 1, 2) p
        on p.owner = l.owner and p.currency = l.currency
      where coalesce(l.held, 0) <> coalesce(p.sent, 0)`,
  },
  {
    id: 'I13b',
    says: 'the entries of each payout are those of its state, over its own amounts',
    broken: sql`select p.id::text as subject, 'is ' || p.state::text || ', entries say ' || coalesce(x.said, 'nothing') as detail from payouts p
      left join lateral (select string_agg(e.event || ' ' || m.moved, ', ' order by e.event) as said from ledger_entries e
        join lateral (select sum(l.amount) filter (where l.amount > 0) as moved from ledger_lines l where l.entry_id = e.id and l.currency::text = p.currency::text) m on true
        where e.cause_key in ('payout:' || p.id || ':sent', 'payout:' || p.id || ':settled', 'payout:' || p.id || ':fee', 'payout:' || p.id || ':failed')) x on true
      where x.said is distinct from case p.state
        when 'sent' then 'payoutSent ' || p.amount
        when 'failed' then 'payoutFailed ' || p.amount || ', payoutSent ' || p.amount
        when 'paid' then case when p.fee > 0 then 'payoutFee ' || p.fee || ', ' else '' end || 'payoutSent ' || p.amount
          || case when p.net > 0 then ', payoutSettled ' || p.net else '' end end`,
  },
  {
    id: 'I13c',
    says: 'no payout went out without the approvals it needs, none by its own tutor',
    broken: sql`select p.id::text as subject, count(a.id) || ' of ' || p.approvals_needed || ' approvals' as detail from payouts p
      left join payouts_approvals a on a._parent_id = p.id and a.by_id <> p.tutor_user_id
      where p.state in ('approved', 'sent', 'paid', 'failed') group by p.id having count(distinct a.by_id) < p.approvals_needed`,
  },
  {
    id: 'I13d',
    says: 'a payout pays lessons for no more than it is, and a lesson is paid out no more than it earned',
    broken: sql`select p.id::text as subject, 'of ' || p.amount || ', lessons say ' || sum(s.amount) as detail from payouts p
        join payout_lessons s on s.payout_id = p.id group by p.id having sum(s.amount) > p.amount
      union all
      select b.reference, 'earned ' || x.earned || ', paid out ' || x.paid from bookings b
        join lateral (select sum(s.amount) as paid, (select coalesce(-sum(l.amount), 0) from ledger_lines l
            join ledger_entries e on e.id = l.entry_id where e.booking_id = b.id and l.account = 'tutorAvailable' and l.amount < 0) as earned
          from payout_lessons s join payouts p on p.id = s.payout_id and p.state in ('sent', 'paid') where s.booking_id = b.id) x
        on x.paid > x.earned`,
  },
]
