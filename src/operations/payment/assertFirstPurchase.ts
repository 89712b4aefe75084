import { DomainError } from '@/domain/errors/domainError'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { inUsd } from '@/domain/money/rates'
import { dollarsWorth } from '@/domain/payment/dollarsWorth'
import { LARGE_USD_CENTS, riskOf } from '@/domain/payment/risk'
import type { Tx } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { paidByCards } from './queries/paidByCards'
import { isNewcomer } from './queries/riskFacts'

type Input = {
  tx: Tx
  payerId: string
  /** What the card is to pay for it. */
  card: Money
  now: Date
}

/**
 * What is collected at once cannot wait for staff, so before somebody's first lesson there is only so much of it (J21). The
 * caller holds the payer's lock, so that purchases at the same moment count each other.
 * @throws DomainError FIRST_PURCHASE_LIMIT
 */
export async function assertFirstPurchase({ tx, payerId, card, now }: Input): Promise<void> {
  if (!(await isNewcomer(tx, payerId, now))) return
  const risk = riskOf({
    amountUsdCents: inUsd(card, await currentRates(tx)).amount,
    besidesUsdCents: await paidByCards({ tx, payerId, withPending: true }),
    isNewcomer: true,
    isPurchase: true,
    isNewTutor: false,
    recentDeclines: 0,
    tutorsToday: 0,
  })
  if (risk.action !== 'block') return
  const most = dollarsWorth(LARGE_USD_CENTS / 100, card.currency)
  throw new DomainError('FIRST_PURCHASE_LIMIT', `newcomer ${payerId} buys ahead for ${card.amount}`, {
    userMessage: `Before your first lesson you can buy ahead up to ${formatMoney(most)} in all. Choose less, or take a lesson first.`,
    data: { reason: 'first_purchases_large' },
  })
}
