import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { tenderSum } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'
import { closeAfterCapture } from './closeOperations'
import type { Shares } from './lockShares'
import { recordCapture } from './recordCapture'

type Input = Pick<Shares, 'source' | 'shares'> & {
  req: PayloadRequest
  tx: Tx
  /** By the processor, in all. */
  capturedOnCard: number
  now: Date
}

/** Money has been collected: for the lesson, or for every lesson of the series that had not been given up before. */
export async function recordCaptures({ req, tx, source, shares, capturedOnCard, now }: Input): Promise<void> {
  const open = shares.filter(({ booking }) => booking.paymentState === 'AUTHORIZED')
  for (const [index, { booking, payment }] of open.entries()) {
    const onCard = payment.id === source.id ? capturedOnCard : payment.card.amount
    await recordCapture({ req, tx, booking, payment, capturedOnCard: onCard, isQuiet: index > 0, now })
  }
  await closeAfterCapture({ tx, paymentId: source.id, now })
  if (!source.seriesId) return
  const covered = open.reduce((sum, { payment }) => sum + tenderSum(payment.tenders), 0)
  await tx.execute(sql`
    update payments set state = 'CAPTURED', captured_amount = ${capturedOnCard + covered}, capture_before = null,
      updated_at = ${now.toISOString()} where id = ${source.id} and state = 'AUTHORIZED'`)
}
