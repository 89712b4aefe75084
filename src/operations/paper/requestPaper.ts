import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { issueReceipt } from './issueReceipt'

type Input = {
  payload: Payload
  viewer: Viewer
  /** The payment, or a lesson that was paid with it. */
  of: { paymentId: string } | { bookingId: string }
  kind: 'receipt' | 'invoice'
  now: Date
}

/**
 * The receipt or invoice of a payment of one's own, issued now if it was not before (EX30): for payments from before
 * there were papers, and for whoever does not want to wait for the job.
 * @throws DomainError NOT_FOUND when nothing was captured or somebody else paid, PROFILE_INCOMPLETE for an invoice
 *   without tax details
 */
export async function requestPaper({
  payload,
  viewer,
  of,
  kind,
  now,
}: Input): Promise<{ id: string; number: string }> {
  return withTransaction(payload, async ({ tx }) => {
    const paymentId = await ownPayment(tx, viewer, of)
    return issueReceipt({ tx, paymentId, kind, now })
  })
}

async function ownPayment(tx: Tx, viewer: Viewer, of: Input['of']): Promise<string> {
  const filter =
    'paymentId' in of ? sql`id = ${of.paymentId}` : sql`booking_id = ${of.bookingId} and captured_amount > 0`
  const seesAll = hasRole(viewer, 'finance', 'owner')
  const { rows } = await tx.execute<{ id: string }>(
    sql`select id from payments where ${filter} and (${seesAll} or payer_id = ${viewer.id}) order by created_at desc limit 1`,
  )
  if (!rows[0])
    throw new DomainError('NOT_FOUND', `no captured payment of ${viewer.id}: ${JSON.stringify(of)}`)
  return rows[0].id
}
