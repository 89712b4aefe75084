import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import type { Rates } from '@/domain/money/rates'
import { isHourlyRate } from '@/domain/price/hourlyRate'

/** @throws DomainError VALIDATION_FAILED about `hourlyRate` */
export function assertHourlyRate(rate: Money, rates: Rates): void {
  if (isHourlyRate(rate, rates)) return
  throw new DomainError('VALIDATION_FAILED', `hourly rate of ${rate.amount} ${rate.currency}`, {
    field: 'hourlyRate',
    userMessage: 'Choose a price between 3 and 500 US dollars an hour, or as much in your currency.',
  })
}
