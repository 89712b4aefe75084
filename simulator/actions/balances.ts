import type { Unit } from '../unit'

export type BalanceLine = { currency: string; available: number; pending: number }

const SUM = `
  SELECT json_extract(data, '$.currency') AS currency,
    sum(CASE WHEN json_extract(data, '$.available_on') <= ? THEN json_extract(data, '$.net') ELSE 0 END) AS available,
    sum(CASE WHEN json_extract(data, '$.available_on') > ? THEN json_extract(data, '$.net') ELSE 0 END) AS pending
  FROM objects WHERE object = 'balance_transaction' AND account = ? GROUP BY currency ORDER BY currency`

/** What an account has, per currency: the sum of its movements, settled and not settled yet. */
export function balancesOf(unit: Unit, account: string): BalanceLine[] {
  return unit.store.all<BalanceLine>(SUM, unit.now, unit.now, account)
}
