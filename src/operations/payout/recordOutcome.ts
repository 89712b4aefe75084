import { sql } from '@payloadcms/db-postgres'
import { payoutFailedEntry, payoutFeeEntry, payoutSettledEntry } from '@/domain/ledger/payoutEntries'
import type { Tx } from '@/services/database/tx'
import { postEntry } from '../payment/postEntry'
import { movePayout } from './movePayout'
import type { LoadedPayout } from './payoutRow'
import { tellPayout } from './tellPayout'

type Outcome = { tx: Tx; payout: LoadedPayout; now: Date }

/** A sent, locked payout has arrived: state, ledger with the fee, and the tutor is told. */
export async function recordPaid({ tx, payout, now }: Outcome): Promise<void> {
  const { id: payoutId, tutorId, net, fee, channel } = payout
  await movePayout({ tx, payout, action: 'settle', set: sql`paid_at = ${now.toISOString()}`, now })
  if (net.amount > 0) {
    const entry = payoutSettledEntry({ payoutId, tutorId, net, channel })
    await postEntry({ tx, entry, bookingId: null, now })
  }
  if (fee.amount > 0) {
    await postEntry({ tx, entry: payoutFeeEntry({ payoutId, tutorId, fee }), bookingId: null, now })
  }
  await tellPayout({ tx, payoutId, news: 'payoutPaid', now })
}

/** A sent, locked payout did not arrive: the whole amount is the tutor's again, and they are told what to do (K12). */
export async function recordFailed({
  tx,
  payout,
  failureCode,
  now,
}: Outcome & { failureCode: string }): Promise<void> {
  const { id: payoutId, tutorId, amount } = payout
  const set = sql`failure_code = ${failureCode}, closed_at = ${now.toISOString()}`
  await movePayout({ tx, payout, action: 'fail', set, now })
  await postEntry({ tx, entry: payoutFailedEntry({ payoutId, tutorId, amount }), bookingId: null, now })
  await tellPayout({ tx, payoutId, news: 'payoutFailed', now })
}
