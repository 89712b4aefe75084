import { sql } from '@payloadcms/db-postgres'
import { SLOT_HOLDING_STATES } from '@/domain/booking/states'
import { ACCOUNT_KINDS, ACCOUNTS } from '@/domain/ledger/accounts'

export type Invariant = {
  id: string
  says: string
  /** Selects the rows that break it: `subject` names one, `detail` says how. */
  broken: ReturnType<typeof sql>
}

const list = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )
const holding = list(SLOT_HOLDING_STATES)
const creditAccounts = list(
  ACCOUNT_KINDS.filter((kind) => ACCOUNTS[kind].normal === 'credit' && !ACCOUNTS[kind].mayBeNegative),
)

/** The invariants of domain.md section 7 that this release can break, each as the query that finds the culprits. */
export const INVARIANTS: readonly Invariant[] = [
  {
    id: 'I1',
    says: 'no two slot-holding bookings of a tutor overlap, buffers and proposed times included',
    broken: sql`select a.reference as subject, 'overlaps ' || b.reference as detail from bookings a join bookings b
      on a.tutor_id = b.tutor_id and a.id < b.id and taken_times(a.start, a.busy_to, a.proposed_start, a.proposed_busy_to)
        && taken_times(b.start, b.busy_to, b.proposed_start, b.proposed_busy_to)
      where a.session_state in (${holding}) and b.session_state in (${holding})`,
  },
  {
    id: 'I2',
    says: 'no two slot-holding bookings of a student overlap, proposed times included',
    broken: sql`select a.reference as subject, 'overlaps ' || b.reference as detail from bookings a join bookings b
      on a.student_id = b.student_id and a.id < b.id and taken_times(a.start, a."end", a.proposed_start, a.proposed_end)
        && taken_times(b.start, b."end", b.proposed_start, b.proposed_end)
      where a.session_state in (${holding}) and b.session_state in (${holding})`,
  },
  {
    id: 'I3',
    says: 'every ledger entry has lines and sums to zero per currency',
    broken: sql`select e.cause_key as subject, coalesce('off by ' || sum(l.amount) || ' ' || l.currency::text, 'has no lines') as detail
      from ledger_entries e left join ledger_lines l on l.entry_id = e.id
      group by e.id, e.cause_key, l.currency having coalesce(sum(l.amount), 1) <> 0`,
  },
  {
    id: 'I3b',
    says: 'no account that must not be negative is',
    broken: sql`select account || ' of ' || coalesce(owner, 'the house') as subject, 'stands at ' || -sum(amount) || ' ' || currency::text as detail
      from ledger_lines where account in (${creditAccounts}) group by account, owner, currency having sum(amount) > 0`,
  },
  {
    id: 'I3c',
    says: 'the balances of people are the sums of their lines',
    broken: sql`select coalesce(k.account, s.account) || ' of ' || coalesce(k.owner, s.owner) as subject,
        'kept as ' || coalesce(k.debit_sum, 0) || ', lines say ' || coalesce(s.debit_sum, 0) || ' ' || coalesce(k.currency, s.currency) as detail
      from ledger_balances k full join (select owner, account, currency::text as currency, sum(amount) as debit_sum from ledger_lines
        where owner is not null and account <> 'escrow' group by 1, 2, 3) s using (owner, account, currency)
      where coalesce(k.debit_sum, 0) <> coalesce(s.debit_sum, 0)`,
  },
  {
    id: 'I4',
    says: 'per booking: captured (or covered, before that) = refunded + escrow + tutor + commission + fee, at the frozen rate',
    broken: sql`select b.reference as subject, 'captured ' || p.captured || ', refunded ' || p.refunded || ', in the books ' || coalesce(x.held, 0) as detail
      from bookings b
      join lateral (select coalesce(sum(case when p.captured_amount > 0 then p.captured_amount when back.id is null then coalesce(-used.amount, 0) else 0 end), 0) as captured,
          coalesce(sum(p.refunded_amount), 0) as refunded
        from payments p left join ledger_entries back on back.cause_key = 'tendersBack:' || p.id
        left join ledger_entries u on u.cause_key = 'tenders:' || p.id
        left join ledger_lines used on used.entry_id = u.id and used.account = 'escrow'
        where p.booking_id = b.id) p on true
      left join lateral (select -sum(l.amount) as held from ledger_lines l join ledger_entries e on e.id = l.entry_id
        where e.booking_id = b.id and l.currency::text = b.currency::text
          and l.account in ('escrow', 'tutorPending', 'tutorAvailable', 'commission', 'serviceFee', 'currencyGainLoss')) x on true
      where p.captured <> p.refunded + coalesce(x.held, 0)`,
  },
  {
    id: 'I4b',
    says: 'a settled lesson leaves nothing in escrow but what is still to be given back',
    broken: sql`select b.reference as subject, 'escrow holds ' || -sum(l.amount) as detail from bookings b
      join ledger_entries e on e.booking_id = b.id join ledger_lines l on l.entry_id = e.id and l.account = 'escrow'
      where b.settled_at is not null group by b.id, b.reference, b.refund_due_amount, b.refunded_amount
      having -sum(l.amount) <> greatest(0, coalesce(b.refund_due_amount, 0) - b.refunded_amount)`,
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
    id: 'I5',
    says: 'per package: purchased = used + remaining + returned, none below zero',
    broken: sql`select id::text as subject, 'purchased ' || lessons_purchased || ', used ' || lessons_used || ', returned ' || lessons_returned as detail
      from student_packages where lessons_used < 0 or lessons_returned < 0 or lessons_used + lessons_returned > lessons_purchased`,
  },
  {
    id: 'I7',
    says: 'one processor object belongs to at most one payment',
    broken: sql`select coalesce(intent_id, checkout_session_id) as subject, count(*) || ' payments' as detail from payments
      where intent_id is not null group by 1 having count(*) > 1`,
  },
  {
    id: 'I8',
    says: 'the last history row of each field is the state of the booking',
    broken: sql`select b.reference as subject, f.field || ' is ' || coalesce(f.state, 'empty') || ', history says ' || coalesce(h.last, 'nothing') as detail
      from bookings b cross join lateral (values ('sessionState', b.session_state::text, ''), ('sessionOutcome', b.session_outcome::text, null),
        ('paymentState', b.payment_state::text, 'PENDING'), ('disputeState', b.dispute_state::text, 'NONE')) f(field, state, initial)
      left join lateral (select "to" as last from booking_history h where h.booking_id = b.id and h.field = f.field order by h.at desc, h.id desc limit 1) h on true
      where coalesce(h.last, f.initial) is distinct from f.state`,
  },
  {
    id: 'I8b',
    says: 'each history row starts where the one before it ended',
    broken: sql`select b.reference as subject, x.action || ' from ' || x."from" || ' after ' || x.before as detail from (
        select booking_id, action, "from", lag("to") over (partition by booking_id, field order by at, id) as before from booking_history) x
      join bookings b on b.id = x.booking_id where x.before is not null and x."from" is distinct from x.before`,
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
    id: 'I9c',
    says: 'a payment has one way to be made at a time',
    broken: sql`select p.id::text as subject, count(o.id) || ' ways begun' || case when p.checkout_session_id is null then '' else ' beside a pay page' end as detail
      from payments p join payment_operations o on o.payment_id = p.id and o.kind in ('checkout', 'charge') and o.state = 'pending'
      group by p.id, p.checkout_session_id
      having count(o.id) > 1 or (p.checkout_session_id is not null and bool_or(o.kind = 'charge'))`,
  },
  {
    id: 'I9d',
    says: 'no money is collected that staff have still to look at',
    broken: sql`select r.id::text as subject, 'open, and ' || p.captured_amount || ' captured' as detail
      from payment_reviews r join payments p on p.id = r.payment_id where r.state = 'open' and p.captured_amount > 0`,
  },
  {
    id: 'I12',
    says: 'papers are numbered from 1 without a gap in each series and year',
    broken: sql`select coalesce(p.series || '-' || p.year, n.series || '-' || n.year) as subject,
        coalesce(p.papers, 0) || ' papers up to ' || coalesce(p.highest, 0) || ', the last number is ' || coalesce(n.last, 0) as detail
      from (select split_part(number, '-', 1) as series, split_part(number, '-', 2)::int as year, count(*) as papers,
          max(split_part(number, '-', 3)::int) as highest from papers group by 1, 2) p
        full join paper_numbers n using (series, year)
      where coalesce(p.papers, 0) <> coalesce(n.last, 0) or coalesce(p.highest, 0) <> coalesce(n.last, 0)`,
  },
  {
    id: 'I10',
    says: 'only approved tutors can be found',
    broken: sql`select t.slug as subject, 'is ' || t.status::text || ' but in the index' as detail from tutor_search x join tutor_profiles t on t.id = x.tutor_id where t.status <> 'approved'`,
  },
  {
    id: 'I11',
    says: 'every approved tutor is in the search index',
    broken: sql`select t.slug as subject, 'is approved but not in the index' as detail from tutor_profiles t left join tutor_search x on x.tutor_id = t.id
      where t.status = 'approved' and t.hourly_rate is not null and x.tutor_id is null`,
  },
]
