import type Stripe from 'stripe'
import { newId } from '../newId'
import { type CardDetails, fingerprintOf } from './charge'

/** What is kept of a card besides the published object: it decides what charging it comes to. */
export type KeptCard = {
  details: CardDetails
  /** The payer agreed to charges without being there, and the bank was asked then. */
  isSetUp: boolean
}

export const cardNote = (paymentMethodId: string): string => `card:${paymentMethodId}`

/** A card as the shop sees it; belongs to nobody until it is saved for a customer. */
export function buildPaymentMethod(input: {
  details: CardDetails
  email: string | null
  created: number
}): Stripe.PaymentMethod {
  const { card, expMonth, expYear, name } = input.details
  return {
    id: newId('pm_1'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: {
      address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
      email: input.email,
      name,
      phone: null,
      tax_id: null,
    },
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: card.country,
      display_brand: card.brand,
      exp_month: expMonth,
      exp_year: expYear,
      fingerprint: fingerprintOf(card),
      funding: card.funding,
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: input.created,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  }
}
