import { sql } from '@payloadcms/db-postgres'
import type { ErrorCode } from '@/domain/errors/errorCode'
import type { Money } from '@/domain/money/money'
import { addBusinessDays, nextPayoutRun } from '@/domain/payout/payoutCalendar'
import { type PayoutChannel, reaches, termsOf } from '@/domain/payout/payoutChannels'
import { OPEN_PAYOUTS } from '@/domain/payout/payoutProcess'
import { type BalanceParts, payable } from '@/domain/payout/payoutTerms'
import { sqlList } from '@/services/database/sqlList'
import type { Tx } from '@/services/database/tx'
import { lacksTaxForm } from '../assertTaxForm'
import { minimumIn, partsOf } from '../channelPrice'
import { offeredChannels } from '../offeredChannels'
import type { Payee } from '../payee'
import { readMethod } from '../payoutMethod'

/** What a tutor reads before they ask for a payout of all that is free. Instants are ISO 8601 in UTC. */
export type PayoutOffer = {
  channel: PayoutChannel | null
  /** Masked; null while no method is known. */
  destination: string | null
  minimum: Money | null
  fee: Money | null
  net: Money | null
  /** When it would arrive if it were sent now. */
  expectedAt: string | null
  /** Whether the weekly payout is on, and when the next one is. */
  weekly: boolean
  nextWeeklyAt: string
  /** Why nothing can be paid out now, as the code that asking would be answered with; null when it can. */
  problem: ErrorCode | null
}

type Input = { tx: Tx; payee: Payee; currency: string; balance: BalanceParts; now: Date }

/** The terms under which a tutor can have their free money now (NV19, EX34). */
export async function getPayoutOffer({ tx, payee, currency, balance, now }: Input): Promise<PayoutOffer> {
  const method = await readMethod(tx, payee.tutorId)
  const nextWeeklyAt = nextPayoutRun(now).toISOString()
  const isFormMissing = await lacksTaxForm(tx, { userId: payee.userId, now })
  if (!method)
    return {
      channel: null,
      destination: null,
      minimum: null,
      fee: null,
      net: null,
      expectedAt: null,
      weekly: false,
      nextWeeklyAt,
      problem: isFormMissing ? 'TAX_FORM_MISSING' : 'PAYOUT_METHOD_MISSING',
    }
  const { channel, destination, weekly, state } = method
  const free = payable(balance)
  const minimum = minimumIn(channel, currency)
  const { fee, net } = partsOf(channel, free)
  return {
    channel,
    destination,
    minimum,
    fee,
    net,
    expectedAt: addBusinessDays(now, termsOf(channel).businessDays).toISOString(),
    weekly,
    nextWeeklyAt,
    problem: await problem(),
  }

  async function problem(): Promise<ErrorCode | null> {
    if (isFormMissing) return 'TAX_FORM_MISSING'
    if (!offeredChannels().includes(channel)) return 'PAYOUT_CHANNEL_CLOSED'
    if (state !== 'ready') return 'PAYOUT_METHOD_NOT_READY'
    if (!reaches(channel, { currency, country: payee.country })) return 'PAYOUT_CURRENCY'
    const { rows } = await tx.execute(sql`
      select 1 from payouts where tutor_id = ${payee.tutorId} and currency = ${currency} and state in (${sqlList(OPEN_PAYOUTS)}) limit 1`)
    if (rows.length > 0) return 'PAYOUT_OPEN'
    return free.amount < minimum.amount ? 'PAYOUT_TOO_SMALL' : null
  }
}
