import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { creditExpiredEntry } from '@/domain/ledger/creditEntries'
import type { CreditReason } from '@/domain/payment/credits'
import { ownerBalances } from '@/operations/ledger/queries/ownerBalances'
import { lockPayer } from '@/operations/payment/lockPayer'
import { postEntry } from '@/operations/payment/postEntry'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'

const AT_ONCE = 500

/**
 * Ends credit whose time is over: what is left of it was never a cost. Each under its student's lock, so that a booking
 * that uses it at the same moment comes before or after. Safe at any time and twice.
 * @returns how many ended
 */
export async function expireCredits({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const { rows } = await database(payload).execute<{ id: string; student_id: string }>(sql`
    select id, student_id from promotional_credits where state = 'live' and expires_at <= ${now.toISOString()}
    order by expires_at limit ${AT_ONCE}`)
  let ended = 0
  for (const { id, student_id: studentId } of rows) {
    const isEnded = await withTransaction(payload, ({ tx }) => expire({ tx, creditId: id, studentId, now }))
    if (isEnded) ended += 1
  }
  return ended
}

type One = { tx: Tx; creditId: string; studentId: string; now: Date }

async function expire({ tx, creditId, studentId, now }: One): Promise<boolean> {
  const at = now.toISOString()
  await lockPayer(tx, studentId)
  const ended = await tx.execute<{ currency: string; reason: CreditReason }>(sql`
    update promotional_credits set state = 'expired', updated_at = ${at}
    where id = ${creditId} and state = 'live' and expires_at <= ${at} returning currency, reason`)
  const [credit] = ended.rows
  if (!credit) return false
  const of = await ownerBalances(tx, { ownerId: creditId, currency: credit.currency })
  const left = of('promotionalCredit')
  const { reason } = credit
  if (left.amount > 0)
    await postEntry({ tx, entry: creditExpiredEntry({ creditId, reason, left, at: now }), now })
  return true
}
