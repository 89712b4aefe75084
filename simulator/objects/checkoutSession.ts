import type Stripe from 'stripe'
import { newId } from '../newId'

export type SessionInput = {
  mode: 'payment' | 'setup'
  /** Null while a card is only saved. */
  amount: number | null
  currency: string | null
  customer: string | null
  customerCreation: 'always' | 'if_required'
  savedMethods: {
    allow_redisplay_filters?: ('always' | 'limited' | 'unspecified')[]
    payment_method_remove?: 'disabled' | 'enabled'
    payment_method_save?: 'disabled' | 'enabled'
  } | null
  successUrl: string
  cancelUrl: string | null
  customerEmail: string | null
  clientReferenceId: string | null
  locale: string | null
  submitType: string | null
  allowedPaymentMethodTypes: string[] | null
  metadata: Record<string, string>
  created: number
  expiresAt: number
  payPageBase: string
}

/** A new, open session with a hosted page. */
export function buildSession(input: SessionInput): Stripe.Checkout.Session {
  const id = newId('cs_test_a1', 56)
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: input.allowedPaymentMethodTypes,
    amount_subtotal: input.amount,
    amount_total: input.amount,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: input.cancelUrl,
    client_reference_id: input.clientReferenceId,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: input.created,
    currency: input.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: input.customer,
    customer_account: null,
    customer_creation: input.customer === null ? input.customerCreation : null,
    customer_details: input.customerEmail ? customerDetails(input.customerEmail, null) : null,
    customer_email: input.customerEmail,
    discounts: [],
    expires_at: input.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: {
      enabled: false,
      invoice_data: {
        account_tax_ids: null,
        custom_fields: null,
        description: null,
        footer: null,
        issuer: null,
        metadata: {},
        rendering_options: null,
      },
    },
    livemode: false,
    locale: input.locale,
    managed_payments: { enabled: false },
    metadata: input.metadata,
    mode: input.mode,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: input.mode === 'setup' ? 'always' : 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_status: input.mode === 'setup' ? 'no_payment_required' : 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: savedOptions(input),
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: input.submitType,
    subscription: null,
    success_url: input.successUrl,
    total_details: input.mode === 'setup' ? null : { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${input.payPageBase}/pay/${id}`,
    wallet_options: null,
  }
}

function savedOptions({
  mode,
  customer,
  savedMethods,
}: SessionInput): Stripe.Checkout.Session.SavedPaymentMethodOptions | null {
  if (mode === 'setup' || (customer === null && savedMethods === null)) return null
  return {
    allow_redisplay_filters: savedMethods?.allow_redisplay_filters ?? ['always'],
    payment_method_remove: savedMethods?.payment_method_remove ?? null,
    payment_method_save: savedMethods?.payment_method_save ?? null,
  }
}

/** What the payer told the hosted page about themselves. */
export function customerDetails(email: string, name: string | null): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
    business_name: null,
    email,
    individual_name: null,
    name,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  }
}
