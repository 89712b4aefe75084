import { sql } from '@payloadcms/db-postgres'
import { missingTaxFields, type TaxProfile } from '@/domain/tax/missingTaxFields'
import type { Tx } from '@/services/database/tx'
import { periodOf } from '../periodOf'

type Quarters = [number, number, number, number]

/** A tutor's year in one currency, by UTC quarter, in minor units. */
export type SellerYear = {
  tutorId: string
  /** As the account says it, for tutors without tax details. */
  accountName: string
  email: string
  currency: string
  profile: TaxProfile | null
  /** Fields the report still needs. */
  missing: string[]
  /** What the tutor earned, after commission. */
  consideration: Quarters
  /** What the marketplace kept. */
  fees: Quarters
  /** Lessons that were paid. */
  activities: Quarters
}

type Row = Record<'tutor_id' | 'name' | 'email' | 'currency', string> & {
  quarters: [quarter: number, net: number, fees: number, activities: number][]
  profile: TaxProfile | null
}

/**
 * What every tutor earned in a year, whatever kinds of entries there are: the changes of their pending and available
 * earnings in entries that are no payouts (none of their lines is about money on its way to a bank), and the commission
 * in the same entries (of an entry about several tutors nobody could say whose it is; there is none).
 * @throws DomainError VALIDATION_FAILED when `year` is no period
 */
export async function sellerYears(tx: Tx, year: string): Promise<SellerYear[]> {
  const { from, to } = periodOf(year)
  const { rows } = await tx.execute<Row>(sql`
    with earned as (
      select l.owner, l.currency, e.id, e.booking_id, extract(quarter from e.at at time zone 'UTC')::int as quarter, -sum(l.amount) as net,
        count(*) over (partition by e.id, l.currency) as tutors
      from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where l.account in ('tutorPending', 'tutorAvailable') and e.at >= ${from} and e.at < ${to}
        and not exists (select 1 from ledger_lines p where p.entry_id = e.id and p.account = 'payoutsInTransit')
      group by l.owner, l.currency, e.id having sum(l.amount) <> 0
    ), quarterly as (
      select w.owner, w.currency, w.quarter, sum(w.net) as net, coalesce(sum(k.kept), 0) as fees, count(*) filter (where w.net > 0) as activities
      from earned w left join lateral (
        select -sum(l.amount) as kept from ledger_lines l where l.entry_id = w.id and l.account = 'commission' and l.currency = w.currency and w.tutors = 1) k on true
      group by 1, 2, 3
    )
    select q.owner as tutor_id, u.first_name || ' ' || u.last_name as name, u.email, q.currency::text as currency,
      json_agg(json_build_array(q.quarter, q.net, q.fees, q.activities)) as quarters,
      case when x.id is null then null else json_build_object('kind', x.kind, 'legalName', x.legal_name, 'street', x.street, 'postcode', x.postcode,
        'city', x.city, 'country', x.country, 'taxId', x.tax_id, 'taxIdCountry', x.tax_id_country, 'vatId', x.vat_id, 'birthDate', x.birth_date,
        'registrationNumber', x.registration_number, 'accountId', x.account_id) end as profile
    from quarterly q join tutor_profiles t on t.id::text = q.owner join users u on u.id = t.user_id left join tax_profiles x on x.user_id = u.id
    group by q.owner, q.currency, u.id, x.id order by u.last_name, u.first_name, q.owner, q.currency`)
  return rows.map(toYear)
}

function toYear({ tutor_id, name, email, currency, quarters, profile }: Row): SellerYear {
  const of = (column: 1 | 2 | 3): Quarters => {
    const find = (quarter: number) => Number(quarters.find(([one]) => one === quarter)?.[column] ?? 0)
    return [find(1), find(2), find(3), find(4)]
  }
  return {
    tutorId: tutor_id,
    accountName: name,
    email,
    currency,
    profile,
    missing: missingTaxFields(profile),
    consideration: of(1),
    fees: of(2),
    activities: of(3),
  }
}
