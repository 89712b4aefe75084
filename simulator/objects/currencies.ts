/** Currencies whose smallest unit is the unit itself, in the provider's published list. */
const ZERO_DECIMAL = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '))
const THREE_DECIMAL = new Set('bhd jod kwd omr tnd'.split(' '))

/** Smallest charge per currency, in minor units; elsewhere 1. */
const MINIMUM: Record<string, number> = {
  usd: 50,
  aud: 50,
  brl: 50,
  cad: 50,
  chf: 50,
  eur: 50,
  gbp: 30,
  inr: 50,
  jpy: 50,
  pln: 200,
}

/** Fixed part of the processing fee, in minor units; the rest is 2.9 %. */
const FIXED_FEE: Record<string, number> = {
  usd: 30,
  aud: 30,
  cad: 30,
  eur: 25,
  gbp: 20,
  chf: 30,
  jpy: 40,
  pln: 100,
}

/** What a dispute costs, in minor units; elsewhere 15 of the currency. */
const DISPUTE_FEE: Record<string, number> = { eur: 2000, gbp: 2000, aud: 2500, jpy: 1300, pln: 9000 }

/** The fee taken when the bank pulls a payment back; kept also when the dispute is won. */
export function disputeFee(currency: string): number {
  return DISPUTE_FEE[currency] ?? 15 * 10 ** decimalsOf(currency)
}

export const MAX_AMOUNT = 99_999_999

export function decimalsOf(currency: string): number {
  if (ZERO_DECIMAL.has(currency)) return 0
  return THREE_DECIMAL.has(currency) ? 3 : 2
}

export function minimumAmount(currency: string): number {
  return MINIMUM[currency] ?? 1
}

/** Processing fee for a captured amount, minor units, never more than the amount. */
export function processingFee(amount: number, currency: string): number {
  return Math.min(amount, Math.round((amount * 29) / 1000) + (FIXED_FEE[currency] ?? 0))
}

/** "$25.00", "¥2,500": the decimals are the currency's own, whatever the runtime's locale data says. */
export function formatAmount(amount: number, currency: string): string {
  const digits = decimalsOf(currency)
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits)
}
