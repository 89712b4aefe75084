import type Stripe from 'stripe'
import type { StripeLink } from './createStripeLink'
import type { DisputeEvidence, DisputeSnapshot, DisputeStatus, DisputesService } from './disputesService'
import { paymentErrorOf } from './paymentError'
import { fromProcessorAmount } from './processorAmount'
import { idOf } from './stripeFacts'

const PAGE = 100

const STATUS: Record<string, DisputeStatus> = {
  warning_needs_response: 'inquiry_needs_response',
  warning_under_review: 'inquiry_under_review',
  warning_closed: 'inquiry_closed',
  needs_response: 'needs_response',
  appeal_needs_response: 'needs_response',
  under_review: 'under_review',
  appeal_under_review: 'under_review',
  won: 'won',
  lost: 'lost',
  prevented: 'prevented',
}

const EVIDENCE_FIELD = {
  accessActivityLog: 'access_activity_log',
  billingAddress: 'billing_address',
  cancellationPolicyDisclosure: 'cancellation_policy_disclosure',
  cancellationRebuttal: 'cancellation_rebuttal',
  customerEmailAddress: 'customer_email_address',
  customerName: 'customer_name',
  customerPurchaseIp: 'customer_purchase_ip',
  duplicateChargeExplanation: 'duplicate_charge_explanation',
  duplicateChargeId: 'duplicate_charge_id',
  productDescription: 'product_description',
  refundPolicyDisclosure: 'refund_policy_disclosure',
  refundRefusalExplanation: 'refund_refusal_explanation',
  serviceDate: 'service_date',
  uncategorizedText: 'uncategorized_text',
  serviceDocumentation: 'service_documentation',
  uncategorizedFile: 'uncategorized_file',
} as const satisfies Record<keyof DisputeEvidence, keyof Stripe.DisputeUpdateParams.Evidence>

/** Disputes on Stripe's package. */
export function stripeDisputes({ stripe, call }: StripeLink): DisputesService {
  const getDispute = (disputeId: string): Promise<DisputeSnapshot> =>
    call('getDispute', null, async (options) =>
      disputeSnapshot(await stripe.disputes.retrieve(disputeId, {}, options)),
    )

  /** What was asked for may be the case already: then the refusal is no failure. */
  const unlessAlready = async (
    disputeId: string,
    work: Promise<DisputeSnapshot>,
    isDone: (snapshot: DisputeSnapshot) => boolean,
  ): Promise<DisputeSnapshot> => {
    try {
      return await work
    } catch (error) {
      if (paymentErrorOf(error)?.reason !== 'invalid_request') throw error
      const snapshot = await getDispute(disputeId)
      if (isDone(snapshot)) return snapshot
      throw error
    }
  }

  return {
    getDispute,

    listDisputes: ({ since, cursor }) =>
      call('listDisputes', null, async (options) => {
        const params = {
          limit: PAGE,
          ...(cursor && { starting_after: cursor }),
          ...(since && { created: { gte: Math.floor(since.getTime() / 1000) } }),
        }
        const page = await stripe.disputes.list(params, options)
        const nextCursor = page.has_more ? (page.data.at(-1)?.id ?? null) : null
        return { disputes: page.data.map(disputeSnapshot), nextCursor }
      }),

    // Its body has a boundary of its own each time, so that a key would not find it again.
    uploadEvidence: ({ name, type, content: data }) =>
      call('uploadEvidence', null, async (options) => {
        const file = { data, name, type }
        return (await stripe.files.create({ purpose: 'dispute_evidence', file }, options)).id
      }),

    submitEvidence: ({ disputeId, evidence, submit, idempotencyKey }) => {
      const work = call('submitEvidence', idempotencyKey, async (options) => {
        const params = { evidence: evidenceParams(evidence), submit }
        return disputeSnapshot(await stripe.disputes.update(disputeId, params, options))
      })
      return unlessAlready(disputeId, work, ({ isSubmitted }) => submit && isSubmitted)
    },

    acceptDispute: ({ disputeId, idempotencyKey }) => {
      const work = call('acceptDispute', idempotencyKey, async (options) =>
        disputeSnapshot(await stripe.disputes.close(disputeId, {}, options)),
      )
      return unlessAlready(disputeId, work, ({ status }) => status === 'lost')
    },
  }
}

function evidenceParams(evidence: DisputeEvidence): Stripe.DisputeUpdateParams.Evidence {
  const fields = Object.entries(EVIDENCE_FIELD) as [keyof DisputeEvidence, string][]
  const given = fields.flatMap(([ours, theirs]) => (evidence[ours] ? [[theirs, evidence[ours]]] : []))
  return Object.fromEntries(given) as Stripe.DisputeUpdateParams.Evidence
}

function disputeSnapshot(dispute: Stripe.Dispute): DisputeSnapshot {
  const { currency, balance_transactions: movements } = dispute
  const convert = (amount: number): number => fromProcessorAmount(amount, currency)
  const dueBy = dispute.evidence_details.due_by
  return {
    id: dispute.id,
    intentId: idOf(dispute.payment_intent),
    chargeId: idOf(dispute.charge) ?? '',
    amount: convert(dispute.amount),
    currency: currency.toUpperCase(),
    reason: dispute.reason,
    status: STATUS[dispute.status] ?? 'under_review',
    evidenceDueBy: dueBy === null ? null : new Date(dueBy * 1000),
    isSubmitted: dispute.evidence_details.submission_count > 0,
    feeAmount: convert(movements.reduce((sum, { fee }) => sum + fee, 0)),
    netImpact: convert(movements.reduce((sum, { net }) => sum + net, 0)),
    createdAt: new Date(dispute.created * 1000),
  }
}
