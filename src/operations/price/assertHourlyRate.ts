import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { inUsd, type Rates } from '@/domain/money/rates'

/** An hour costs between 3 and 500 US dollars. */
const LOWEST_USD_CENTS = 300
const HIGHEST_USD_CENTS = 50_000

/** @throws DomainError VALIDATION_FAILED about `hourlyRate` */
export function assertHourlyRate(rate: Money, rates: Rates): void {
  const { amount } = inUsd(rate, rates)
  if (amount >= LOWEST_USD_CENTS && amount <= HIGHEST_USD_CENTS) return
  throw new DomainError('VALIDATION_FAILED', `hourly rate of ${amount} US cents`, {
    field: 'hourlyRate',
    userMessage: 'Choose a price between 3 and 500 US dollars an hour, or as much in your currency.',
  })
}
