import type Stripe from 'stripe'
import { newId } from '../newId'

export type CustomerInput = {
  email: string | null
  name: string | null
  phone: string | null
  description: string | null
  metadata: Record<string, string>
  defaultPaymentMethod: string | null
  created: number
}

/** Somebody the shop knows, for whom cards can be saved. */
export function buildCustomer(input: CustomerInput): Stripe.Customer {
  return {
    id: newId('cus_', 14),
    object: 'customer',
    address: null,
    balance: 0,
    created: input.created,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: input.description,
    discount: null,
    email: input.email,
    invoice_prefix: newId('', 8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: input.defaultPaymentMethod,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: input.metadata,
    name: input.name,
    next_invoice_sequence: 1,
    phone: input.phone,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  }
}
