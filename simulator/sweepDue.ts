import type Stripe from 'stripe'
import { voidIntent } from './actions/cancelIntent'
import { decideDispute, openDispute, passDeadline, type Verdict } from './actions/disputes'
import { expireSession } from './actions/expireSession'
import { arrivePayout, payOutAccount } from './actions/payOut'
import { type DisputeKind, disputeNote } from './objects/dispute'
import type { DueKind } from './store'
import { runUnit, type Simulator, type Unit } from './unit'

/**
 * A hold is released some minutes after its last instant for capture; a capture in between is told that
 * it came too late.
 */
const RELEASE_DELAY_SECONDS = 10 * 60

type Due = { id: string; kind: DueKind; at: number }

/** What each kind of instant brings about. The id names the object, after a prefix where one object has several. */
const HAPPENINGS: Record<DueKind, (unit: Unit, id: string) => void> = {
  session: (unit, id) => {
    const session = unit.store.get<Stripe.Checkout.Session>('checkout.session', id)
    if (session?.status === 'open') expireSession(unit, session)
  },
  authorization: (unit, id) => {
    const intent = unit.store.get<Stripe.PaymentIntent>('payment_intent', id)
    if (intent?.status === 'requires_capture')
      voidIntent(unit, intent, 'automatic', 'expired_uncaptured_charge')
  },
  dispute: (unit, id) => {
    const chargeId = lastPart(id)
    const charge = unit.store.get<Stripe.Charge>('charge', chargeId)
    const kind = unit.store.note<DisputeKind>(disputeNote(chargeId))
    // Given back in the meantime: there is nothing left to dispute.
    if (!kind || !charge || charge.disputed || charge.refunded) return
    openDispute(unit, chargeId, { kind, reason: 'fraudulent' })
  },
  'dispute-deadline': (unit, id) => {
    const dispute = unit.store.get<Stripe.Dispute>('dispute', id)
    if (dispute) passDeadline(unit, dispute)
  },
  'dispute-verdict': (unit, id) => {
    const [, verdict, disputeId = ''] = id.split(':')
    const dispute = unit.store.get<Stripe.Dispute>('dispute', disputeId)
    if (dispute?.status === 'under_review' || dispute?.status === 'warning_under_review') {
      decideDispute(unit, dispute, verdict as Verdict)
    }
  },
  'account-payout': (unit, id) => payOutAccount(unit, lastPart(id)),
  'payout-arrival': (unit, id) => {
    const payout = unit.store.get<Stripe.Payout>('payout', id)
    if (payout) arrivePayout(unit, payout)
  },
}

/** Does what time alone brings about: sessions expire, holds that nobody captured are released, banks answer. */
export function sweepDue(simulator: Simulator): void {
  const now = simulator.clock.seconds()
  const isDue = ({ kind, at }: Due): boolean => kind !== 'authorization' || at + RELEASE_DELAY_SECONDS <= now
  const due = simulator.store.due(now).filter(isDue)
  if (due.length === 0) return
  runUnit(simulator, (unit) => {
    for (const { id, kind } of due) {
      unit.store.unschedule(id)
      HAPPENINGS[kind](unit, id)
    }
  })
}

const lastPart = (id: string): string => id.slice(id.lastIndexOf(':') + 1)
