import { DomainError } from '@/domain/errors/domainError'
import { minorDigits } from '@/domain/money/currency'
import type { Money } from '@/domain/money/money'

/**
 * Currencies where the processor counts in other units than ISO 4217 does. Everywhere else the amounts are the same
 * integers: cents for USD, yen for JPY.
 */
const PROCESSOR_DIGITS: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 }
/** Three-decimal amounts must end in 0. */
const THREE_DECIMAL_STEP = 10

const digitsOf = (currency: string): number => PROCESSOR_DIGITS[currency] ?? minorDigits(currency)

/**
 * Our minor units in the processor's smallest unit.
 * @throws DomainError INTERNAL for an amount that the processor cannot express or that is not positive.
 */
export function toProcessorAmount(value: Money): number {
  const { amount, currency } = value
  const shift = digitsOf(currency) - minorDigits(currency)
  const converted = shift >= 0 ? amount * 10 ** shift : amount / 10 ** -shift
  const step = digitsOf(currency) === 3 ? THREE_DECIMAL_STEP : 1
  if (!Number.isSafeInteger(converted) || converted <= 0 || converted % step !== 0) {
    throw new DomainError('INTERNAL', `the processor cannot take ${amount} ${currency}`)
  }
  return converted
}

/** The processor's amount in our minor units. `currency` in any case, as the processor writes it. */
export function fromProcessorAmount(amount: number, currency: string): number {
  const code = currency.toUpperCase()
  const shift = minorDigits(code) - digitsOf(code)
  return shift >= 0 ? amount * 10 ** shift : Math.round(amount / 10 ** -shift)
}
