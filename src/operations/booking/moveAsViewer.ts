import type { Payload } from 'payload'
import type { Action } from '@/domain/booking/process'
import type { RefundTerms } from '@/domain/booking/refundFor'
import { DomainError } from '@/domain/errors/domainError'
import type { RefundWay } from '@/domain/payment/tenders'
import type { Scope } from '@/domain/series/scope'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import type { LoadedBooking } from './bookingRow'
import { canMove } from './canMove'
import { lockInScope } from './lockInScope'
import { moveBooking } from './moveBooking'
import { moverOf } from './moverOf'

export type ViewerMove = {
  payload: Payload
  viewer: Viewer
  bookingId: string
  now: Date
  reason?: string
  /** For a lesson of a weekly series: how far the move goes; only this lesson unless said. */
  scope?: Scope
}

/**
 * One move of a person, in a transaction of its own: who they are to the booking decides what they may do. In a series
 * the other lessons in scope make the move as well, those that can; people are told once.
 */
export async function moveAsViewer({
  payload,
  viewer,
  bookingId,
  now,
  reason,
  scope = 'one',
  action,
  refundTerms,
  refundTo,
}: ViewerMove & { action: Action; refundTerms?: RefundTerms; refundTo?: RefundWay }): Promise<LoadedBooking> {
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      const { named, others } = await lockInScope({ tx, bookingId, scope })
      const mover = moverOf(viewer, named)
      if (refundTo && mover.kind !== 'student' && mover.kind !== 'parent')
        throw new DomainError('ACTION_NOT_ALLOWED', `${mover.kind} chooses where a refund goes`)
      const move = { req, tx, action, mover, now, reason, refundTo }
      const moved = await moveBooking({ ...move, booking: named, refundTerms })
      for (const booking of others.filter((one) => canMove({ booking: one, mover, action, now })))
        await moveBooking({ ...move, booking, isQuiet: true })
      return moved
    },
    { user: viewer.user },
  )
}
