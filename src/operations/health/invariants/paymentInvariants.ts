import { sql } from '@payloadcms/db-postgres'
import type { Invariant } from './invariant'

/** Payments and the calls that were made for them. */
export const paymentInvariants: readonly Invariant[] = [
  {
    id: 'I7',
    says: 'one processor object belongs to at most one payment',
    broken: sql`select coalesce(intent_id, checkout_session_id) as subject, count(*) || ' payments' as detail from payments
      where intent_id is not null group by 1 having count(*) > 1`,
  },
  {
    id: 'I9',
    says: 'payments and refunds agree with the calls that were made for them',
    broken: sql`select p.id::text as subject, 'captured by ' || count(o.id) || ' calls' as detail from payments p
      left join payment_operations o on o.payment_id = p.id and o.kind = 'capture' and o.state = 'done'
      where p.captured_amount > 0 group by p.id having count(o.id) > 1
      union all
      select p.id::text, 'refunded ' || p.refunded_amount || ', refunds say ' || coalesce(sum(r.amount), 0) from payments p
      left join payments x on x.id = p.id or x.paid_by_id = p.id left join refunds r on r.payment_id = x.id and r.state = 'succeeded' group by p.id, p.refunded_amount having coalesce(sum(r.amount), 0) <> p.refunded_amount`,
  },
  {
    id: 'I9b',
    says: 'what was captured for a series is what its lessons have of it',
    broken: sql`select p.id::text as subject, 'captured ' || p.captured_amount || ', shares say ' || sum(s.captured_amount) as detail
      from payments p join payments s on s.paid_by_id = p.id group by p.id, p.captured_amount having sum(s.captured_amount) <> p.captured_amount`,
  },
  {
    id: 'I9e',
    says: 'a payment has one way to be made at a time',
    broken: sql`select p.id::text as subject, count(o.id) || ' ways begun' || case when p.checkout_session_id is null then '' else ' beside a pay page' end as detail
      from payments p join payment_operations o on o.payment_id = p.id and o.kind in ('checkout', 'charge') and o.state = 'pending'
      group by p.id, p.checkout_session_id
      having count(o.id) > 1 or (p.checkout_session_id is not null and bool_or(o.kind = 'charge'))`,
  },
  {
    id: 'I9f',
    says: 'no money is collected that staff have still to look at',
    broken: sql`select r.id::text as subject, 'open, and ' || p.captured_amount || ' captured' as detail
      from payment_reviews r join payments p on p.id = r.payment_id where r.state = 'open' and p.captured_amount > 0`,
  },
  {
    id: 'I9g',
    says: 'what left wallets for a card and has not arrived is what refunds of top-ups say, per payer and currency',
    broken: sql`select coalesce(l.owner, r.owner) as subject,
        'books say ' || coalesce(l.held, 0) || ', refunds say ' || coalesce(r.going, 0) || ' ' || coalesce(l.currency, r.currency) as detail
      from (select owner, currency, -debit_sum as held from ledger_balances where account = 'refundsInTransit') l
      full join (select p.payer_id::text as owner, r.currency::text as currency, sum(r.amount) as going from refunds r
        join payments p on p.id = r.payment_id where p.purpose = 'topUp' and r.state <> 'succeeded' group by 1, 2) r
        on r.owner = l.owner and r.currency = l.currency
      where coalesce(l.held, 0) <> coalesce(r.going, 0)`,
  },
]
