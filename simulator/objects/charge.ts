import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import { newId } from '../newId'
import type { Decline, TestCard } from './testCards'

/** A card authorisation can be captured for seven days. */
export const CAPTURE_WINDOW_SECONDS = 7 * 24 * 60 * 60

export type CardDetails = { card: TestCard; expMonth: number; expYear: number; name: string | null }

export type ChargeInput = {
  intent: Stripe.PaymentIntent
  details: CardDetails
  email: string | null
  /** The payer confirmed with the bank. */
  authenticated: boolean
  decline: Decline | null
  paymentMethodId: string
  created: number
  receiptBase: string
}

/** One attempt on a card: authorised (not captured yet) or failed. */
export function buildCharge(input: ChargeInput): Stripe.Charge {
  const { intent, decline, details } = input
  const id = newId('ch_3')
  return {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: {
      address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
      email: input.email,
      name: details.name,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: 'TEST PAYMENT',
    captured: false,
    created: input.created,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: decline === null,
    payment_intent: intent.id,
    payment_method: input.paymentMethodId,
    payment_method_details: { card: cardOf(input), type: 'card' },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: decline ? null : `${input.receiptBase}/receipts/${id}`,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  }
}

function outcomeOf(decline: Decline | null): Stripe.Charge.Outcome {
  return {
    advice_code: decline ? 'try_again_later' : null,
    network_advice_code: null,
    network_decline_code: decline ? '05' : null,
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline ? (decline.declineCode ?? decline.code) : null,
    risk_level: 'normal',
    risk_score: 12,
    seller_message: decline
      ? 'The bank did not return any further details with this decline.'
      : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  }
}

function cardOf(input: ChargeInput): Stripe.Charge.PaymentMethodDetails.Card {
  const { card, expMonth, expYear } = input.details
  const held = input.decline === null && input.intent.capture_method === 'manual'
  return {
    amount_authorized: input.decline ? null : input.intent.amount,
    authorization_code: input.decline ? null : newId('', 6).toUpperCase(),
    brand: card.brand,
    ...(held ? { capture_before: input.created + CAPTURE_WINDOW_SECONDS } : {}),
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: card.country,
    electronic_commerce_indicator: input.authenticated ? '05' : null,
    exp_month: expMonth,
    exp_year: expYear,
    extended_authorization: { status: 'disabled' },
    fingerprint: fingerprintOf(card),
    funding: card.funding,
    incremental_authorization: { status: 'unavailable' },
    installments: null,
    last4: card.number.slice(-4),
    mandate: null,
    multicapture: { status: 'unavailable' },
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: input.decline ? null : newId('', 15),
    overcapture: { maximum_amount_capturable: input.intent.amount, status: 'unavailable' },
    regulated_status: 'unregulated',
    three_d_secure: input.authenticated ? authentication() : null,
    transaction_link_id: null,
    wallet: null,
  }
}

/** The same for the same card number, whoever uses it. */
export function fingerprintOf(card: TestCard): string {
  return createHash('sha256').update(card.number).digest('base64url').slice(0, 16)
}

function authentication(): Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure {
  return {
    authentication_flow: 'challenge',
    electronic_commerce_indicator: '05',
    exemption_indicator: null,
    result: 'authenticated',
    result_reason: null,
    transaction_id: newId('', 36),
    version: '2.2.0',
  }
}
