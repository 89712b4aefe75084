import type { PayloadRequest } from 'payload'
import type { Tx } from '@/services/database/tx'
import { lockShares } from './lockShares'
import { recordAuthorization } from './recordAuthorization'

type Input = { req: PayloadRequest; tx: Tx; bookingId: string; now: Date }

/** Places a lesson, or all of a series, that is covered to the last cent without the card: there is no pay page to wait for. */
export async function payWithoutCard({ req, tx, bookingId, now }: Input): Promise<void> {
  const { source, shares } = await lockShares(tx, bookingId)
  await recordAuthorization({ req, tx, source, shares, hold: null, now })
}
