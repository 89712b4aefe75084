import { sql } from '@payloadcms/db-postgres'
import { SLOT_HOLDING_STATES } from '@/domain/booking/states'
import { ACCOUNT_KINDS, ACCOUNTS } from '@/domain/ledger/accounts'
import { CURRENCIES, minorDigits } from '@/domain/money/currency'
import { comparison, processorMatters } from '../reconciliation/comparisonSql'

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

/** Digits of a currency's minor unit, as SQL. */
const digits = (currency: ReturnType<typeof sql>) =>
  sql`(case when ${currency}::text in (${list(CURRENCIES.filter((code) => minorDigits(code) === 0))}) then 0 else 2 end)`

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
    id: 'I3d',
    says: 'every line of commission and service fee has the facts its VAT follows from, once',
    broken: sql`select coalesce(l.id, v.line_id)::text as subject, 'noted ' || coalesce(v.amount::text, 'nothing') || ', the line is ' || coalesce((-l.amount)::text, 'none') as detail
      from (select id, account, amount, currency from ledger_lines where account in ('commission', 'serviceFee')) l
      full join vat_supplies v on v.line_id = l.id
      where (v.account, v.amount::numeric, v.currency) is distinct from (l.account, -l.amount, l.currency::text)`,
  },
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
    says: 'a price in another currency is the tutor’s at the frozen rate, rounded once',
    broken: sql`select b.reference as subject, b.price_amount || ' ' || b.currency::text || ' for ' || b.tutor_price_amount || ' ' || b.tutor_currency::text || ' at ' || b.exchange_rate as detail
      from bookings b where b.exchange_rate is not null
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
  {
    id: 'I5',
    says: 'per package: purchased = used + remaining + returned, none below zero; used are the lessons booked and not given up',
    broken: sql`select k.id::text as subject, 'purchased ' || k.lessons_purchased || ', used ' || k.lessons_used || ', returned '
        || k.lessons_returned || ', booked ' || b.lessons as detail
      from student_packages k cross join lateral (select count(*) as lessons from payments p
        where p.package_id = k.id and p.purpose = 'lesson'
          and not exists (select 1 from ledger_entries e where e.cause_key = 'tendersBack:' || p.id)
          and not exists (select 1 from refunds r where r.payment_id = p.id and r.state = 'succeeded' and r.amount = p.captured_amount)) b
      where k.lessons_used < 0 or k.lessons_returned < 0 or k.lessons_used + k.lessons_returned > k.lessons_purchased
        or k.lessons_used <> b.lessons`,
  },
  {
    id: 'I5b',
    says: 'what a package owes is the value of its remaining lessons, each at its share of the price',
    broken: sql`select k.id::text as subject, k.lessons_purchased - k.lessons_used - k.lessons_returned || ' lessons left of ' || k.price_amount
        || ', owes ' || v.owed || ' and ' || v.leaving || ' on its way back' as detail
      from student_packages k join payments p on p.package_id = k.id and p.purpose = 'package'
      cross join lateral (select
        (select coalesce(-sum(l.amount), 0) from ledger_lines l where l.account = 'packageDeferred' and l.owner = k.id::text) as owed,
        (select coalesce(sum(r.amount), 0) from refunds r where r.payment_id = p.id and r.state <> 'succeeded') as leaving) v
      where case k.status::text when 'pending' then v.owed <> p.wallet_amount when 'cancelled' then v.owed <> 0
        else v.owed - v.leaving not between
          (k.lessons_purchased - k.lessons_used - k.lessons_returned) * floor(k.price_amount / k.lessons_purchased)
          and (k.lessons_purchased - k.lessons_used - k.lessons_returned) * ceil(k.price_amount / k.lessons_purchased) end`,
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
  {
    id: 'I14',
    says: 'no student pays above a tutor’s list who has not agreed to as much',
    broken: sql`select t.slug as subject, a.student_id || ' pays ' || a.hourly_rate || ', the list says ' || t.hourly_rate as detail
      from price_agreements a join tutor_profiles t on t.id = a.tutor_id and t.currency::text = a.currency::text
      where a.state = 'agreed' and a.hourly_rate > t.hourly_rate and not exists (select 1 from price_agreements e
        where e.tutor_id = a.tutor_id and e.student_id = a.student_id and e.answer = 'accept' and e.currency = a.currency
          and e.hourly_rate >= a.hourly_rate)`,
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
