import { sql } from '@payloadcms/db-postgres'
import { addMoney, type Money, money } from '@/domain/money/money'
import { inUsd, type Rates } from '@/domain/money/rates'
import type { TaxProfile } from '@/domain/tax/missingTaxFields'
import type { Tx } from '@/services/database/tx'
import { ratesOn } from '@/services/rates/ratesOn'
import { periodOf } from '../periodOf'

/** A US tutor's calendar year (UTC) in US dollars. */
export type UsPayee = {
  tutorId: string
  /** As the account says it, for tutors without tax details. */
  accountName: string
  email: string
  profile: Pick<
    TaxProfile,
    'kind' | 'legalName' | 'street' | 'postcode' | 'city' | 'country' | 'taxId'
  > | null
  /** `YYYY-MM-DD`; null while no W-9 is signed. */
  signedOn: string | null
  /** What students paid for their lessons, by month; what was given back is not deducted. */
  gross: Money[]
  transactions: number
  /** The tutor's share, less what was given back. */
  net: Money
}

type Row = {
  tutorId: string
  accountName: string
  email: string
  profile: UsPayee['profile']
  signedOn: string | null
  months: [month: number, currency: string, gross: number, transactions: number, net: number][]
}

/**
 * What tutors who have to do with the US earned in a year (EX33), from the ledger as `sellerYears` reads it. Other
 * currencies are converted at the rates of each month's last day.
 * @throws DomainError VALIDATION_FAILED when `year` is no period
 */
export async function usPayees(tx: Tx, year: string): Promise<UsPayee[]> {
  const { from, to } = periodOf(year)
  const { rows } = await tx.execute<Row>(sql`
    with earned as (
      select l.owner, l.currency, e.id, e.event, extract(month from e.at at time zone 'UTC')::int as month, -sum(l.amount) as net
      from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where l.account in ('tutorPending', 'tutorAvailable') and e.at >= ${from} and e.at < ${to}
        and not exists (select 1 from ledger_lines p where p.entry_id = e.id and p.account = 'payoutsInTransit')
      group by l.owner, l.currency, e.id having sum(l.amount) <> 0
    ), monthly as (
      select w.owner, w.currency, w.month, sum(w.net) as net, count(*) filter (where w.event = 'lessonCompleted') as transactions,
        coalesce(sum(w.net + coalesce(k.kept, 0)) filter (where w.event = 'lessonCompleted'), 0) as gross
      from earned w left join lateral (select -sum(l.amount) as kept from ledger_lines l
        where l.entry_id = w.id and l.account = 'commission' and l.currency = w.currency) k on true
      group by 1, 2, 3
    )
    select m.owner "tutorId", u.first_name || ' ' || u.last_name "accountName", u.email,
      (select to_char(c.signed_at at time zone 'UTC', 'YYYY-MM-DD') from tax_certifications c
        where c.user_id = u.id and c.ended_at is null and c.form = 'W-9') "signedOn",
      json_agg(json_build_array(m.month, m.currency, m.gross, m.transactions, m.net)) as months,
      case when x.id is null then null else json_build_object('kind', x.kind, 'legalName', x.legal_name, 'street', x.street,
        'postcode', x.postcode, 'city', x.city, 'country', x.country, 'taxId', x.tax_id) end as profile
    from monthly m join tutor_profiles t on t.id::text = m.owner join users u on u.id = t.user_id left join tax_profiles x on x.user_id = u.id
    where 'US' in (t.country, x.country, x.tax_id_country)
    group by m.owner, u.id, x.id order by u.last_name, u.first_name, m.owner`)
  const rates = await Promise.all(MONTHS.map((month) => ratesOn(tx, lastDayOf(year, month))))
  return rows.map(({ months, ...row }) => {
    const usd = (of: 2 | 4, month?: number) =>
      months
        .filter(([one]) => month === undefined || one === month)
        .map((cells) => inUsd(money(cells[of], cells[1]), rates[cells[0] - 1] as Rates))
        .reduce(addMoney, money(0, 'USD'))
    const transactions = months.reduce((sum, [, , , count]) => sum + count, 0)
    return { ...row, gross: MONTHS.map((month) => usd(2, month)), transactions, net: usd(4) }
  })
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

const lastDayOf = (year: string, month: number): string =>
  new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10)
