import { sql } from '@payloadcms/db-postgres'

/** A movement of the processor seen as matters: what it is about, and the fee that was kept of it. */
export const processorMatters = sql`
  select t.matter, t.currency::text currency, t.amount, t.at from processor_transactions t
  union all
  select 'fee:' || t.transaction_id, t.currency::text, -t.fee_amount, t.at from processor_transactions t
  where t.fee_amount <> 0 and t.type <> 'fee'`

/** Entries of ours that move the clearing account, each with the matter under which the processor would have it. */
export const clearingMatters = sql`
  select case
      when e.cause_key like 'capture:%' then (select 'charge:' || coalesce(w.intent_id, p.intent_id) from payments p
        left join payments w on w.id = p.paid_by_id where p.id = substr(e.cause_key, 9)::uuid)
      when e.cause_key like 'refund:%' then (select 'refund:' || r.processor_refund_id from refunds r where r.id = substr(e.cause_key, 8)::uuid)
      when e.cause_key like 'payout:%:settled' then (select 'transfer:' || o.external_id from payouts o where o.id = split_part(e.cause_key, ':', 2)::uuid)
      when e.cause_key like 'chargeback:%:opened' then 'dispute:' || split_part(e.cause_key, ':', 2)
      when e.cause_key like 'chargeback:%:won' then 'dispute_reversal:' || split_part(e.cause_key, ':', 2)
    end matter, e.cause_key, e.at, l.currency::text currency, l.amount, e.booking_id
  from ledger_entries e join ledger_lines l on l.entry_id = e.id where l.account = 'processorClearing'`

/**
 * Both books side by side for the matters of `matters` (columns matter, currency): ours and theirs, null where a book has
 * nothing. A payout on its way counts as ours from the moment it is sent. Every look-up is by a unique key, so that it costs what is asked for and not what there is.
 */
export const comparison = (matters: ReturnType<typeof sql>) => sql`
  select m.matter, m.currency, coalesce(ours.amount, -sent.net) ours, theirs.amount theirs, coalesce(ours.at, sent.sent_at) ours_at, theirs.at theirs_at,
    ours.booking_id, coalesce(charged.id, given.payment_id, taken.payment_id) payment_id
  from (${matters}) m
  left join payments charged on m.matter like 'charge:%' and charged.intent_id = substr(m.matter, 8)
  left join refunds given on m.matter like 'refund:%' and given.processor_refund_id = substr(m.matter, 8)
  left join chargebacks taken on m.matter like 'dispute%' and taken.dispute_id = split_part(m.matter, ':', 2)
  left join payouts sent on m.matter like 'transfer:%' and sent.external_id = substr(m.matter, 10) and sent.state in ('sent', 'paid')
  left join lateral (
    select sum(l.amount) amount, min(e.at) "at", min(e.booking_id::text)::uuid booking_id
    from ledger_entries e join ledger_lines l on l.entry_id = e.id and l.account = 'processorClearing' and l.currency::text = m.currency
    where e.cause_key in (
      select 'capture:' || s.id from payments s where s.id = charged.id or s.paid_by_id = charged.id
      union all select 'refund:' || given.id
      union all select 'chargeback:' || taken.dispute_id || case when m.matter like 'dispute:%' then ':opened' else ':won' end
      union all select 'payout:' || sent.id || ':settled'
      union all select m.matter where m.matter !~ '^(charge|refund|dispute|dispute_reversal):')
  ) ours on true
  left join lateral (
    select sum(x.amount) amount, min(x.at) "at" from (
      select t.amount, t.at from processor_transactions t where t.matter = m.matter and t.currency::text = m.currency
      union all
      select -t.fee_amount, t.at from processor_transactions t
      where m.matter like 'fee:%' and t.transaction_id = substr(m.matter, 5) and t.fee_amount <> 0 and t.type <> 'fee') x
  ) theirs on true`
