import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import type { Money } from '@/domain/money/money'
import { termsOf } from '@/domain/payout/payoutChannels'
import type { Tx } from '@/services/database/tx'
import { enqueue } from '@/services/queue/queue'
import { partsOf } from './channelPrice'
import { checkPayout, type UsableMethod } from './checkPayout'
import { lockEarnings } from './lockEarnings'
import { neededApprovals } from './neededApprovals'
import type { Payee } from './payee'

type Place = {
  tx: Tx
  payee: Payee
  currency: string
  /** Minor units of `currency`; all that is free when left out. */
  amount?: number
  /** The id it is to have; the payout there is with it is answered again. */
  id?: string
  requestedBy: 'tutor' | 'weekly'
  now: Date
}

/**
 * Sets a part of a tutor's balance aside for a payout (K05). The money stays in the ledger where it is until the
 * payout is sent. Above the four-eyes limit it waits for two people, else it is sent at once or with the next file.
 * @returns the id of the payout
 * @throws DomainError as `checkPayout`
 */
export async function placePayout({
  tx,
  payee,
  currency,
  amount,
  id,
  requestedBy,
  now,
}: Place): Promise<string> {
  await lockEarnings(tx, payee.tutorId)
  if (id && (await isPlaced(tx, id, payee))) return id
  const checked = await checkPayout({ tx, payee, currency, amount, now })
  return insertPayout({ tx, payee, ...checked, id: id ?? uuidv7(), requestedBy, now })
}

async function isPlaced(tx: Tx, id: string, { tutorId }: Payee): Promise<boolean> {
  const { rows } = await tx.execute(sql`select 1 from payouts where id = ${id} and tutor_id = ${tutorId}`)
  return rows.length > 0
}

type Insert = Pick<Place, 'tx' | 'payee' | 'requestedBy' | 'now'> & {
  id: string
  method: UsableMethod
  amount: Money
}

async function insertPayout({ tx, payee, id, method, amount, requestedBy, now }: Insert): Promise<string> {
  const { channel, account, destination } = method
  const { fee, net } = partsOf(channel, amount)
  const approvals = await neededApprovals({ tx, tutorId: payee.tutorId, amount, now })
  const at = now.toISOString()
  await tx.execute(sql`
    insert into payouts (id, tutor_id, tutor_user_id, state, amount, currency, fee, net, channel, destination, account,
      requested_by, approvals_needed, created_at, updated_at)
    values (${id}, ${payee.tutorId}, ${payee.userId}, ${approvals > 0 ? 'awaitingApproval' : 'approved'}, ${amount.amount},
      ${amount.currency}, ${fee.amount}, ${net.amount}, ${channel}, ${destination}, ${account}, ${requestedBy}, ${approvals}, ${at}, ${at})`)
  if (approvals === 0 && termsOf(channel).delivery === 'call')
    await enqueue(tx, 'payout.send', { payoutId: id })
  return id
}
