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
 * there were papers, and for whoever does not want to wait for the job. A lesson of a package has that of the package.
 * @throws DomainError NOT_FOUND when nothing was captured or somebody else paid, PROFILE_INCOMPLETE for an invoice
 *   without tax details; NO_RECEIPT when nothing was paid by card
 */
export async function requestPaper({
  payload,
  viewer,
  of,
  kind,
  now,
}: Input): Promise<{ id: string; number: string }> {
  return withTransaction(payload, async ({ tx }) => {
    const { id, purchaseId } = await ownPayment(tx, viewer, of)
    const paper =
      (await issueReceipt({ tx, paymentId: id, kind, now })) ??
      (purchaseId && (await issueReceipt({ tx, paymentId: purchaseId, kind, now })))
    if (!paper) throw new DomainError('NO_RECEIPT', `nothing of payment ${id} was paid by card`)
    return paper
  })
}

type Own = {
  id: string
  /** The payment of the package it is a lesson of. */
  purchaseId: string | null
}

async function ownPayment(tx: Tx, viewer: Viewer, of: Input['of']): Promise<Own> {
  const filter =
    'paymentId' in of
      ? sql`p.id = ${of.paymentId}`
      : sql`p.booking_id = ${of.bookingId} and p.captured_amount > 0`
  const seesAll = hasRole(viewer, 'finance', 'owner')
  const { rows } = await tx.execute<Own>(sql`
    select p.id, k.id "purchaseId" from payments p
      left join payments k on k.package_id = p.package_id and k.purpose = 'package' and k.id <> p.id and k.captured_amount > 0
    where ${filter} and (${seesAll} or p.payer_id = ${viewer.id}) order by p.created_at desc limit 1`)
  if (!rows[0])
    throw new DomainError('NOT_FOUND', `no captured payment of ${viewer.id}: ${JSON.stringify(of)}`)
  return rows[0]
}
