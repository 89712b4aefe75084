import { sumVat, type VatSum } from '@/domain/tax/sumVat'
import { periodRange } from '@/domain/time/periodRange'
import type { Tx } from '@/services/database/tx'
import { vatSupplies } from '../../tax/queries/vatSupplies'

type Input = { tx: Tx; tutorId: string; month: string; currency: string }

/**
 * What VAT is within the commission of a tutor's month (EX31): one sum for each treatment, country and rate, adding up to
 * the commission of the statement. Empty when the marketplace was not registered for VAT.
 * @param month `YYYY-MM`, in UTC
 */
export async function statementVat({ tx, tutorId, month, currency }: Input): Promise<VatSum[]> {
  const range = periodRange(month)
  if (!range) return []
  const from = range.from.toISOString()
  const supplies = await vatSupplies({ tx, from, to: range.to.toISOString(), of: { tutorId, currency } })
  if (supplies.every(({ kind }) => kind === 'notRegistered')) return []
  // Which quarter it was supplied in is for the tax office; on the statement it is this month's.
  return sumVat(supplies.map((supply) => ({ ...supply, suppliedAt: range.from })))
}
