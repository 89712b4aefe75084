import type Stripe from 'stripe'
import { newId } from '../newId'

/** Shops have so long to answer. */
const RESPONSE_SECONDS = 9 * 24 * 60 * 60

export type DisputeKind = 'chargeback' | 'inquiry'

/** Where it is kept that the owner of the card will dispute a charge once it is collected. */
export const disputeNote = (chargeId: string): string => `dispute:${chargeId}`

const EVIDENCE_TEXTS = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_tracking_number',
  'uncategorized_text',
] as const
/** Each holds the id of an uploaded file. */
export const EVIDENCE_FILES = [
  'cancellation_policy',
  'customer_communication',
  'customer_signature',
  'duplicate_charge_documentation',
  'receipt',
  'refund_policy',
  'service_documentation',
  'shipping_documentation',
  'uncategorized_file',
] as const

export const EVIDENCE_FIELDS = [...EVIDENCE_TEXTS, ...EVIDENCE_FILES]

/** The owner of a card takes a payment back (or asks about it first) through their bank. */
export function buildDispute(input: {
  charge: Stripe.Charge
  kind: DisputeKind
  amount: number
  reason: string
  created: number
}): Stripe.Dispute {
  const { charge, kind, created } = input
  const empty = Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, null]))
  return {
    id: newId('du_1'),
    object: 'dispute',
    amount: input.amount,
    balance_transactions: [],
    charge: charge.id,
    created,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: { ...empty, enhanced_evidence: {} } as unknown as Stripe.Dispute.Evidence,
    evidence_details: {
      due_by: created + RESPONSE_SECONDS,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
    } as Stripe.Dispute.EvidenceDetails,
    intended_submission_method: null,
    is_charge_refundable: kind === 'inquiry',
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: {
        brand: charge.payment_method_details?.card?.brand ?? 'visa',
        case_type: kind,
        network: charge.payment_method_details?.card?.network ?? 'visa',
        network_reason_code: '10.4',
      },
      type: 'card',
    } as Stripe.Dispute.PaymentMethodDetails,
    reason: input.reason,
    status: kind === 'inquiry' ? 'warning_needs_response' : 'needs_response',
  }
}
