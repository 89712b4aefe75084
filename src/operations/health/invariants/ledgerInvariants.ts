import { sql } from '@payloadcms/db-postgres'
import { ACCOUNT_KINDS, ACCOUNTS } from '@/domain/ledger/accounts'
import { sqlList } from '@/services/database/sqlList'
import type { Invariant } from './invariant'

const creditAccounts = sqlList(
  ACCOUNT_KINDS.filter((kind) => ACCOUNTS[kind].normal === 'credit' && !ACCOUNTS[kind].mayBeNegative),
)

/** The ledger by itself. */
export const ledgerInvariants: readonly Invariant[] = [
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
]
