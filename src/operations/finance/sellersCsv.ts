import { csvText } from '@/domain/csv/csvText'
import { decimalText } from '@/domain/money/decimalText'
import { money } from '@/domain/money/money'
import type { SellerYear } from './queries/sellerYears'
import { TAXPAYER_HEAD, taxpayerCells } from './taxpayerCells'

const QUARTERS = [1, 2, 3, 4]
const HEAD = [
  'seller_id',
  ...TAXPAYER_HEAD,
  'tin_issued_by',
  'vat_id',
  'birth_date',
  'registration_number',
  'financial_account_id',
  'currency',
  ...QUARTERS.map((quarter) => `consideration_q${quarter}`),
  ...QUARTERS.map((quarter) => `fees_q${quarter}`),
  ...QUARTERS.map((quarter) => `activities_q${quarter}`),
  'missing_fields',
]

/** Sellers and their year with the fields of DAC7 Annex V, one line for each currency; exact amounts as decimal text. */
export function sellersCsv(sellers: readonly SellerYear[]): string {
  return csvText([HEAD, ...sellers.map(toCells)])
}

function toCells({ tutorId, accountName, email, currency, profile, missing, ...year }: SellerYear) {
  const text = (amount: number) => decimalText(money(amount, currency))
  return [
    tutorId,
    ...taxpayerCells({ accountName, email, profile }),
    profile?.taxIdCountry ?? '',
    profile?.vatId ?? '',
    profile?.birthDate ?? '',
    profile?.registrationNumber ?? '',
    profile?.accountId ?? '',
    currency,
    ...year.consideration.map(text),
    ...year.fees.map(text),
    ...year.activities,
    missing.join(' '),
  ]
}

/** What each tutor earned in a year as CSV, without what only tax authorities need. */
export function earningsCsv(sellers: readonly SellerYear[]): string {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  return csvText([
    ['tutor_id', 'name', 'email', 'currency', 'lessons', 'paid', 'commission', 'earned'],
    ...sellers.map(({ tutorId, accountName, email, currency, consideration, fees, activities }) => {
      const [earned, kept] = [sum(consideration), sum(fees)]
      const amounts = [earned + kept, kept, earned].map((amount) => decimalText(money(amount, currency)))
      return [tutorId, accountName, email, currency, sum(activities), ...amounts]
    }),
  ])
}
