import { DomainError } from '../errors/domainError'

/** An amount in integer minor units (cents, yen, fils) of an ISO 4217 currency. Never a float. */
export type Money = { readonly amount: number; readonly currency: string }

/**
 * Makes a money value.
 * @throws DomainError INTERNAL when the amount is not a whole number of minor units or the code is not ISO-shaped.
 */
export function money(amount: number, currency: string): Money {
  if (!Number.isSafeInteger(amount))
    throw new DomainError('INTERNAL', `not an amount in minor units: ${amount}`)
  if (!/^[A-Z]{3}$/.test(currency)) throw new DomainError('INTERNAL', `not a currency code: ${currency}`)
  return { amount: amount + 0, currency }
}

/** `a + b`. @throws DomainError INTERNAL when the currencies differ. */
export function addMoney(a: Money, b: Money): Money {
  assertSameCurrency(a, b)
  return money(a.amount + b.amount, a.currency)
}

/** `a - b`. @throws DomainError INTERNAL when the currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  assertSameCurrency(a, b)
  return money(a.amount - b.amount, a.currency)
}

function assertSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency)
    throw new DomainError('INTERNAL', `${a.currency} and ${b.currency} do not mix`)
}
