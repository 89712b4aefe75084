import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { formatMoney } from '@/domain/money/formatMoney'
import { type Money, money, subtractMoney } from '@/domain/money/money'
import { reaches, termsOf } from '@/domain/payout/payoutChannels'
import { OPEN_PAYOUTS } from '@/domain/payout/payoutProcess'
import { type BalanceParts, payable } from '@/domain/payout/payoutTerms'
import { t } from '@/messages/t'
import { sqlList } from '@/services/database/sqlList'
import type { Tx } from '@/services/database/tx'
import { assertTaxForm } from './assertTaxForm'
import { minimumIn } from './channelPrice'
import { offeredChannels } from './offeredChannels'
import type { Payee } from './payee'
import { type PayoutMethod, readMethod } from './payoutMethod'
import { readBalance } from './readBalance'

/** A payout method that money can be sent to. */
export type UsableMethod = PayoutMethod & { account: string }

type Check = {
  tx: Tx
  payee: Payee
  currency: string
  /** Minor units of `currency`; all that is free when left out. */
  amount?: number
  now: Date
}

/**
 * Whether a tutor can have this paid out now, and where to.
 * @throws DomainError TAX_FORM_MISSING, PAYOUT_METHOD_MISSING, PAYOUT_METHOD_NOT_READY, PAYOUT_CHANNEL_CLOSED, PAYOUT_CURRENCY,
 *   PAYOUT_OPEN, PAYOUT_TOO_MUCH, PAYOUT_ON_HOLD, PAYOUT_TOO_SMALL
 */
export async function checkPayout({
  tx,
  payee,
  currency,
  amount,
  now,
}: Check): Promise<{ method: UsableMethod; amount: Money }> {
  const { tutorId } = payee
  await assertTaxForm(tx, payee, now)
  const method = usable(await readMethod(tx, tutorId), payee, currency)
  await assertNoneOpen(tx, tutorId, currency)
  const balance = await readBalance(tx, { tutorId, currency })
  const asked = amount === undefined ? payable(balance) : money(amount, currency)
  assertCovered(asked, balance)
  const minimum = minimumIn(method.channel, currency)
  if (asked.amount < minimum.amount)
    throw new DomainError('PAYOUT_TOO_SMALL', `payout of ${asked.amount} ${currency} is below the minimum`, {
      field: 'amount',
      userMessage: t('payout.tooSmall', { minimum: formatMoney(minimum) }),
      data: { minimum },
    })
  return { method, amount: asked }
}

function usable(method: PayoutMethod | null, payee: Payee, currency: string): UsableMethod {
  const about = `tutor ${payee.tutorId}`
  if (!method) throw new DomainError('PAYOUT_METHOD_MISSING', `${about} has no payout method`)
  const { channel, state, account } = method
  if (!offeredChannels().includes(channel))
    throw new DomainError('PAYOUT_CHANNEL_CLOSED', `${about} is paid by ${channel}, which is not offered`)
  if (state !== 'ready' || !account)
    throw new DomainError('PAYOUT_METHOD_NOT_READY', `${about} has not finished the onboarding`)
  if (!reaches(channel, { currency, country: payee.country }))
    throw new DomainError('PAYOUT_CURRENCY', `${channel} does not pay ${currency} in ${payee.country}`, {
      field: 'currency',
      data: { currency, currencies: termsOf(channel).currencies },
    })
  return { ...method, account }
}

async function assertNoneOpen(tx: Tx, tutorId: string, currency: string): Promise<void> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from payouts where tutor_id = ${tutorId} and currency = ${currency} and state in (${sqlList(OPEN_PAYOUTS)})`)
  if (rows[0])
    throw new DomainError('PAYOUT_OPEN', `payout ${rows[0].id} is open`, { data: { payoutId: rows[0].id } })
}

function assertCovered(asked: Money, balance: BalanceParts): void {
  const free = payable(balance)
  if (asked.amount <= free.amount) return
  const isOnHold = asked.amount <= subtractMoney(balance.available, balance.reserved).amount
  throw new DomainError(
    isOnHold ? 'PAYOUT_ON_HOLD' : 'PAYOUT_TOO_MUCH',
    `payout of ${asked.amount} of ${free.amount} ${free.currency}`,
    { field: 'amount', data: { available: free } },
  )
}
