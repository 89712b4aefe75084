import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import { inUsd, type Rates } from '@/domain/money/rates'
import { LEAST_TRIAL_USD_CENTS, trialPrice } from '@/domain/trial/trialOffer'
import type { Tx } from '@/services/database/tx'
import type { ProfileDocument } from './profileDocument'

type Column = [string, string | number | null]
type Input = { tx: Tx; tutorId: string; changes: ProfileDocument; rates: Rates }

/**
 * What a change of the profile does to the trial: the columns it sets. A price of one's own lies between a dollar and the
 * usual price of that length; it ends when the currency changes, for its number would mean something else.
 * @throws DomainError VALIDATION_FAILED about `trial`
 */
export async function trialColumns({ tx, tutorId, changes, rates }: Input): Promise<Column[]> {
  const { trial, hourlyRate } = changes
  if (trial === undefined && !hourlyRate) return []
  const { rows } = await tx.execute<{ rate: string | null; currency: string }>(
    sql`select hourly_rate rate, currency from tutor_profiles where id = ${tutorId}`,
  )
  const stored = rows[0]
  const { currency = 'USD' } = stored ?? {}
  const isOtherCurrency = hourlyRate !== undefined && hourlyRate.currency !== currency
  if (trial === undefined) return isOtherCurrency ? [['trial_price_amount', null]] : []
  if (trial === null)
    return [
      ['trial_minutes', null],
      ['trial_price_amount', null],
    ]
  const rate = hourlyRate ?? (stored?.rate ? money(Number(stored.rate), currency) : null)
  if (!rate) throw refused('Set your price for an hour first.')
  const { durationMinutes, price } = trial
  if (price != null) {
    const wished = money(price, rate.currency)
    const usual = trialPrice({ hourlyRate: rate, trial: { durationMinutes, ownPrice: null } })
    if (price > usual.amount || inUsd(wished, rates).amount < LEAST_TRIAL_USD_CENTS)
      throw refused(
        `Choose a price from 1 US dollar, or as much in your currency, to ${formatMoney(usual)}, your usual price of that length.`,
      )
  }
  return [
    ['trial_minutes', String(durationMinutes)],
    ['trial_price_amount', price ?? null],
  ]
}

const refused = (userMessage: string) =>
  new DomainError('VALIDATION_FAILED', 'trial price out of range', { field: 'trial', userMessage })
