import { DomainError } from '@/domain/errors/domainError'
import { convertMoney } from '@/domain/money/convertMoney'
import { rateRatio } from '@/domain/money/exchangeRate'
import { addMoney, type Money, money } from '@/domain/money/money'
import type { Rates } from '@/domain/money/rates'
import { sumVat, type VatSum } from '@/domain/tax/sumVat'
import type { Tx } from '@/services/database/tx'
import { ratesOn } from '@/services/rates/ratesOn'
import { vatSupplies } from '../tax/queries/vatSupplies'
import { periodOf } from './periodOf'

/** What is declared for one country, rate and quarter of supply, in one currency. */
export type OssLine = VatSum & { country: string; eurRate: string; netEur: Money; vatEur: Money }

export type OssReturn = {
  quarter: string
  /** Day of the rates, `YYYY-MM-DD`. */
  ratesAsOf: string
  lines: OssLine[]
  totalVatEur: Money
}

/**
 * A quarter's return for the one-stop shop (EX31; Directive 2006/112/EC, articles 364 to 369h): all that was posted in the
 * quarter to consumers of other member states, less what was given back in it, in euros at the rates of its last day.
 * @throws DomainError VALIDATION_FAILED when `quarter` is none
 */
export async function ossReturn(tx: Tx, quarter: string): Promise<OssReturn> {
  if (!/^\d{4}-Q[1-4]$/.test(quarter))
    throw new DomainError('VALIDATION_FAILED', `not a quarter: ${quarter}`, {
      field: 'period',
      userMessage: 'This file is for a quarter, such as 2026-Q4.',
    })
  const { from, to } = periodOf(quarter)
  const rates = await ratesOn(tx, lastDay(to))
  const sums = sumVat(await vatSupplies({ tx, from, to }))
  const lines = sums.flatMap((sum) => {
    if (sum.kind !== 'oss' || sum.country === null) return []
    const eurRate = rateToEur(sum.currency, rates)
    const inEur = (amount: Money) => convertMoney({ money: amount, to: 'EUR', rate: eurRate })
    return [{ ...sum, country: sum.country, eurRate, netEur: inEur(sum.net), vatEur: inEur(sum.vat) }]
  })
  const totalVatEur = lines.map(({ vatEur }) => vatEur).reduce(addMoney, money(0, 'EUR'))
  return { quarter, ratesAsOf: rates.asOf, lines, totalVatEur }
}

const lastDay = (to: string): string => new Date(Date.parse(to) - 1).toISOString().slice(0, 10)

function rateToEur(currency: string, { usdPerUnit }: Rates): string {
  if (currency === 'EUR') return '1'
  return rateRatio({ of: usdPerUnit[currency as keyof Rates['usdPerUnit']], to: usdPerUnit.EUR })
}
