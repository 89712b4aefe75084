import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { PayoutChannel } from '@/domain/payout/payoutChannels'
import type { PayoutState } from '@/domain/payout/payoutProcess'
import type { Tx } from '@/services/database/tx'
import { lockEarnings } from './lockEarnings'

export type LoadedPayout = {
  id: string
  tutorId: string
  tutorUserId: string
  state: PayoutState
  amount: Money
  fee: Money
  net: Money
  channel: PayoutChannel
  account: string
  approvalsNeeded: number
  batchId: string | null
  externalId: string | null
  /** When it was handed over; null before that. */
  sentAt: Date | null
}

type Row = Omit<LoadedPayout, 'amount' | 'fee' | 'net' | 'sentAt'> & {
  sentAt: string | null
  amount: string
  fee: string
  net: string
  currency: string
}

const COLUMNS = sql`id, tutor_id "tutorId", tutor_user_id "tutorUserId", state, amount, fee, net, currency, channel, account,
  approvals_needed::int "approvalsNeeded", batch_id "batchId", external_id "externalId", sent_at "sentAt"`

/** A payout as it stands. @throws DomainError NOT_FOUND */
export async function readPayout(tx: Tx, payoutId: string): Promise<LoadedPayout> {
  const { rows } = await tx.execute<Row>(sql`select ${COLUMNS} from payouts where id = ${payoutId}`)
  return loaded(rows[0], payoutId)
}

/**
 * A payout as it stands once nobody else changes it or anything its tutor can be paid, until the transaction ends.
 * @throws DomainError NOT_FOUND
 */
export async function lockPayout(tx: Tx, payoutId: string): Promise<LoadedPayout> {
  const { tutorId } = await readPayout(tx, payoutId)
  await lockEarnings(tx, tutorId)
  const { rows } = await tx.execute<Row>(
    sql`select ${COLUMNS} from payouts where id = ${payoutId} for update`,
  )
  return loaded(rows[0], payoutId)
}

function loaded(row: Row | undefined, payoutId: string): LoadedPayout {
  if (!row) throw new DomainError('NOT_FOUND', `no payout ${payoutId}`)
  const { currency, amount, fee, net, sentAt, ...rest } = row
  const of = (minor: string) => money(Number(minor), currency)
  return {
    ...rest,
    sentAt: sentAt === null ? null : new Date(sentAt),
    amount: of(amount),
    fee: of(fee),
    net: of(net),
  }
}
