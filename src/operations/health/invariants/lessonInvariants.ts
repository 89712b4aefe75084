import { sql } from '@payloadcms/db-postgres'
import type { Invariant } from './invariant'
import { minorDigitsSql as digits } from './minorDigitsSql'

/** The money of each lesson, and what covered it. */
export const lessonInvariants: readonly Invariant[] = [
  {
    id: 'I4',
    says: 'per booking: captured (or covered, before that) = refunded + escrow + tutor + commission + fee - what the marketplace paid instead, at the frozen rate',
    broken: sql`select b.reference as subject, 'captured ' || p.captured || ', refunded ' || p.refunded || ', in the books ' || coalesce(x.held, 0) as detail
      from bookings b
      join lateral (select coalesce(sum(case when p.captured_amount > 0 then p.captured_amount when back.id is null then coalesce(-used.amount, 0) else 0 end), 0) as captured,
          coalesce(sum(p.refunded_amount), 0) as refunded
        from payments p left join ledger_entries back on back.cause_key = 'tendersBack:' || p.id
        left join ledger_entries u on u.cause_key = 'tenders:' || p.id
        left join ledger_lines used on used.entry_id = u.id and used.account = 'escrow'
        where p.booking_id = b.id) p on true
      left join lateral (select -sum(l.amount) as held from ledger_lines l join ledger_entries e on e.id = l.entry_id
        where e.booking_id = b.id and l.currency::text = b.currency::text and e.event <> 'goodFitCredit'
          and l.account in ('escrow', 'tutorPending', 'tutorAvailable', 'commission', 'serviceFee', 'currencyGainLoss', 'guaranteeCost')) x on true
      where p.captured <> p.refunded + coalesce(x.held, 0)`,
  },
  {
    id: 'I4b',
    says: 'a settled lesson leaves nothing in escrow beyond what is still to be given back',
    broken: sql`select b.reference as subject, 'escrow holds ' || -sum(l.amount) as detail from bookings b
      join ledger_entries e on e.booking_id = b.id join ledger_lines l on l.entry_id = e.id and l.account = 'escrow'
      where b.settled_at is not null group by b.id, b.reference, b.refund_due_amount, b.refunded_amount
      having -sum(l.amount) < 0 or -sum(l.amount) > greatest(0, coalesce(b.refund_due_amount, 0) - b.refunded_amount)`,
  },
  {
    id: 'I4c',
    says: 'what covers a payment without the card is what the books took for it',
    broken: sql`select p.id::text as subject, 'covered with ' || c.covered || ', the books took ' || coalesce(u.taken, 0) as detail from payments p
      cross join lateral (select p.package_amount + p.promo_amount + p.credit_amount + p.wallet_amount as covered) c
      left join lateral (select sum(l.amount) as taken from ledger_entries e join ledger_lines l on l.entry_id = e.id and l.amount > 0
        where e.cause_key = 'tenders:' || p.id) u on true
      where not exists (select 1 from payments s where s.paid_by_id = p.id) and c.covered <> coalesce(u.taken, 0)`,
  },
  {
    id: 'I4d',
    says: 'a price in another currency is the tutor’s at the frozen rate, rounded once; of a package that of the whole is (I5c)',
    broken: sql`select b.reference as subject, b.price_amount || ' ' || b.currency::text || ' for ' || b.tutor_price_amount || ' ' || b.tutor_currency::text || ' at ' || b.exchange_rate as detail
      from bookings b where b.exchange_rate is not null
        and not exists (select 1 from payments p where p.booking_id = b.id and p.package_id is not null)
        and abs(b.price_amount - b.tutor_price_amount * b.exchange_rate::numeric * power(10::numeric, ${digits(sql`b.currency`)} - ${digits(sql`b.tutor_currency`)})) > 0.5`,
  },
  {
    id: 'I4e',
    says: 'what is left of a promotional credit is between nothing and what was given',
    broken: sql`select c.id::text as subject, 'has ' || coalesce(-sum(l.amount), 0) || ' left of ' || c.amount as detail
      from promotional_credits c left join ledger_lines l on l.account = 'promotionalCredit' and l.owner = c.id::text
      group by c.id, c.amount having coalesce(-sum(l.amount), 0) not between 0 and c.amount`,
  },
  {
    id: 'I4f',
    says: 'each use of a code is the promotion part of one payment, and given back when nothing is left of that',
    broken: sql`select p.id::text as subject, 'promotion part ' || p.promo_amount || ', use of a code ' || coalesce(r.amount || ' ' || r.state, 'none') as detail
      from payments p left join promo_redemptions r on r.payment_id = p.id
      where p.paid_by_id is null and (p.promo_amount <> coalesce(r.amount, 0) or r.state <> 'returned' and not exists (
        select 1 from payments s where coalesce(s.paid_by_id, s.id) = p.id and s.booking_id is not null and s.promo_amount > 0
          and s.state <> 'REFUNDED' and not exists (select 1 from ledger_entries e where e.cause_key = 'tendersBack:' || s.id)))`,
  },
  {
    id: 'I4g',
    says: 'each trial that was no good fit gave one credit of what the student paid, at the cost of the guarantee',
    broken: sql`select b.reference as subject, 'paid ' || coalesce(p.paid, 0) || ', credit of ' || coalesce(c.amount, 0)
        || ', guarantee cost ' || coalesce(g.cost, 0) as detail
      from bookings b full join (select * from promotional_credits where reason = 'goodFit') c on c.booking_id = b.id
      left join lateral (select sum(x.amount - x.promo_amount) as paid from payments x where x.booking_id = b.id) p on true
      left join lateral (select sum(l.amount) as cost from ledger_entries e join ledger_lines l on l.entry_id = e.id and l.account = 'guaranteeCost'
        where e.cause_key = 'credit:' || c.id and e.event = 'goodFitCredit') g on true
      where (b.good_fit_at is not null or c.id is not null)
        and (b.good_fit_at is null or not b.is_trial or c.amount is distinct from p.paid or g.cost is distinct from c.amount)`,
  },
]
