import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { payoutSentEntry } from '@/domain/ledger/payoutEntries'
import { allocatePayout } from '@/domain/payout/allocatePayout'
import { addBusinessDays } from '@/domain/payout/payoutCalendar'
import { termsOf } from '@/domain/payout/payoutChannels'
import { payable } from '@/domain/payout/payoutTerms'
import { t } from '@/messages/t'
import type { Tx } from '@/services/database/tx'
import { postEntry } from '../payment/postEntry'
import { lessonRemainders } from './lessonRemainders'
import { movePayout } from './movePayout'
import type { LoadedPayout } from './payoutRow'
import { readBalance } from './readBalance'
import { tellPayout } from './tellPayout'

type Input = { tx: Tx; payout: LoadedPayout; now: Date }

/**
 * Takes an approved, locked payout out of the tutor's balance before it is given to anybody: state, ledger, and which
 * lessons it pays. The balance decides once more: when a refund or a dispute has taken what it was meant to pay, the
 * payout is withdrawn and the tutor told.
 * @returns whether it is to be sent
 */
export async function handOver({ tx, payout, now }: Input): Promise<boolean> {
  const { id: payoutId, tutorId, amount, channel } = payout
  const { currency } = amount
  const balance = await readBalance(tx, { tutorId, currency, except: payoutId })
  const at = now.toISOString()
  if (payable(balance).amount < amount.amount) {
    const set = sql`failure_code = 'balance_changed', reason = ${t('payout.balanceChanged')}, closed_at = ${at}`
    await movePayout({ tx, payout, action: 'withdraw', set, now })
    await tellPayout({ tx, payoutId, news: 'payoutStopped', now })
    return false
  }
  const expectedAt = addBusinessDays(now, termsOf(channel).businessDays).toISOString()
  const set = sql`sent_at = ${at}, expected_at = ${expectedAt}`
  await movePayout({ tx, payout, action: 'send', set, now })
  await postEntry({ tx, entry: payoutSentEntry({ payoutId, tutorId, amount }), bookingId: null, now })
  const lessons = (await lessonRemainders(tx, { tutorId, currency })).filter(({ isHeld }) => !isHeld)
  const shares = allocatePayout({ lessons, amount: amount.amount })
  if (shares.length > 0) {
    const values = shares.map(
      (share) =>
        sql`(${uuidv7()}, ${payoutId}, ${share.bookingId}, ${share.amount}, ${currency}, ${at}, ${at})`,
    )
    await tx.execute(sql`
      insert into payout_lessons (id, payout_id, booking_id, amount, currency, created_at, updated_at) values ${sql.join(values, sql`, `)}`)
  }
  return true
}
