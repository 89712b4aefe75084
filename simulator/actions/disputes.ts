import type Stripe from 'stripe'
import { missingError, stateError } from '../api/apiError'
import { mergeMetadata } from '../api/mergeMetadata'
import { buildMovement } from '../objects/balanceTransaction'
import { disputeFee } from '../objects/currencies'
import { buildDispute, type DisputeKind } from '../objects/dispute'
import { emitEvent } from '../objects/event'
import type { Unit } from '../unit'

export type Evidence = Record<string, string>
export type Verdict = 'won' | 'lost'

const OPEN = ['needs_response', 'under_review']
const INQUIRY = ['warning_needs_response', 'warning_under_review']
/** As the published test evidence: writing one of these decides the case. */
const TEST_VERDICTS: Record<string, Verdict> = { winning_evidence: 'won', losing_evidence: 'lost' }

/**
 * The owner of the card takes a collected payment back. A chargeback takes the money at once; an inquiry only asks.
 * @throws ApiError when nothing is left to dispute or the payment is disputed already.
 */
export function openDispute(
  unit: Unit,
  chargeId: string,
  { kind, reason }: { kind: DisputeKind; reason: string },
): Stripe.Dispute {
  const charge = unit.store.get<Stripe.Charge>('charge', chargeId)
  if (!charge) throw missingError('charge', chargeId)
  // What was never collected of a hold counts as given back, so this is what was collected and not returned.
  const amount = charge.captured ? charge.amount - charge.amount_refunded : 0
  if (charge.disputed || amount <= 0) {
    throw stateError(`Charge ${charge.id} cannot be disputed.`, 'charge_disputed', { charge: charge.id })
  }
  const dispute = buildDispute({ charge, kind, amount, reason, created: unit.now })
  charge.disputed = true
  unit.store.put(charge)
  unit.store.put(dispute)
  unit.store.schedule(dispute.id, 'dispute-deadline', dispute.evidence_details.due_by ?? unit.now)
  emitEvent(unit, 'charge.dispute.created', dispute)
  if (kind === 'chargeback') withdraw(unit, dispute)
  return dispute
}

/**
 * Takes what the shop says to it; `submit` hands it to the bank, after which it cannot be changed.
 * @throws ApiError when the dispute is decided or handed in already.
 */
export function answerDispute(
  unit: Unit,
  dispute: Stripe.Dispute,
  input: { evidence: Evidence; metadata: Record<string, string>; submit: boolean },
): Stripe.Dispute {
  const hasEvidence = Object.keys(input.evidence).length > 0
  const isWaiting = dispute.status === 'needs_response' || dispute.status === 'warning_needs_response'
  if (!isWaiting && (hasEvidence || input.submit)) {
    throw stateError('This dispute is already closed or has been submitted, its evidence cannot be changed.')
  }
  dispute.metadata = mergeMetadata(dispute.metadata, input.metadata)
  if (hasEvidence) {
    dispute.evidence = { ...dispute.evidence, ...input.evidence } as Stripe.Dispute.Evidence
    dispute.evidence_details.has_evidence = true
  }
  if (input.submit) {
    dispute.evidence_details.submission_count += 1
    dispute.status = dispute.status === 'needs_response' ? 'under_review' : 'warning_under_review'
    unit.store.unschedule(dispute.id)
    const verdict = TEST_VERDICTS[dispute.evidence.uncategorized_text ?? '']
    if (verdict) unit.store.schedule(`verdict:${verdict}:${dispute.id}`, 'dispute-verdict', unit.now)
  }
  unit.store.put(dispute)
  emitEvent(unit, 'charge.dispute.updated', dispute)
  return dispute
}

/**
 * The bank decides. An inquiry that the shop wins is closed; one that it loses becomes a chargeback.
 * @throws ApiError when it is decided already.
 */
export function decideDispute(unit: Unit, dispute: Stripe.Dispute, verdict: Verdict): Stripe.Dispute {
  if (INQUIRY.includes(dispute.status)) return decideInquiry(unit, dispute, verdict)
  if (!OPEN.includes(dispute.status)) {
    throw stateError(`This dispute is already closed, with a status of ${dispute.status}.`)
  }
  dispute.status = verdict
  unit.store.unschedule(dispute.id)
  if (verdict === 'won') reinstate(unit, dispute)
  unit.store.put(dispute)
  emitEvent(unit, 'charge.dispute.closed', dispute)
  return dispute
}

/** Nobody answered in time: the shop loses, or the inquiry ends. */
export function passDeadline(unit: Unit, dispute: Stripe.Dispute): void {
  if (dispute.status === 'needs_response') {
    dispute.evidence_details.past_due = true
    decideDispute(unit, dispute, 'lost')
  } else if (dispute.status === 'warning_needs_response') {
    dispute.evidence_details.past_due = true
    decideInquiry(unit, dispute, 'won')
  }
}

function decideInquiry(unit: Unit, dispute: Stripe.Dispute, verdict: Verdict): Stripe.Dispute {
  unit.store.unschedule(dispute.id)
  if (verdict === 'won') {
    dispute.status = 'warning_closed'
    unit.store.put(dispute)
    emitEvent(unit, 'charge.dispute.closed', dispute)
    return dispute
  }
  dispute.status = 'needs_response'
  dispute.is_charge_refundable = false
  unit.store.put(dispute)
  unit.store.schedule(dispute.id, 'dispute-deadline', dispute.evidence_details.due_by ?? unit.now)
  emitEvent(unit, 'charge.dispute.updated', dispute)
  withdraw(unit, dispute)
  return dispute
}

function withdraw(unit: Unit, dispute: Stripe.Dispute): void {
  move(unit, dispute, -dispute.amount, {
    category: 'dispute',
    description: `Chargeback withdrawal for ${String(dispute.charge)}`,
    fee: { amount: disputeFee(dispute.currency), description: 'Dispute fee' },
  })
  emitEvent(unit, 'charge.dispute.funds_withdrawn', dispute)
}

function reinstate(unit: Unit, dispute: Stripe.Dispute): void {
  move(unit, dispute, dispute.amount, {
    category: 'dispute_reversal',
    description: `Chargeback reversal for ${String(dispute.charge)}`,
  })
  emitEvent(unit, 'charge.dispute.funds_reinstated', dispute)
}

function move(
  unit: Unit,
  dispute: Stripe.Dispute,
  amount: number,
  rest: { category: string; description: string; fee?: { amount: number; description: string } },
): void {
  const movement = buildMovement({
    type: 'adjustment',
    amount,
    currency: dispute.currency,
    source: dispute.id,
    now: unit.now,
    ...rest,
  })
  unit.store.put(movement)
  dispute.balance_transactions = [...dispute.balance_transactions, movement]
  unit.store.put(dispute)
}
