import type Stripe from 'stripe'
import { newId } from '../newId'

export type SetupIntentInput = {
  customer: string | null
  description: string | null
  metadata: Record<string, string>
  allowedPaymentMethodTypes: string[] | null
  created: number
}

/** A card about to be saved for later charges, nothing being charged now. */
export function buildSetupIntent(input: SetupIntentInput): Stripe.SetupIntent {
  const id = newId('seti_1')
  return {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: input.allowedPaymentMethodTypes,
    application: null,
    automatic_payment_methods: { enabled: true },
    cancellation_reason: null,
    client_secret: `${id}_secret_${newId('', 30)}`,
    created: input.created,
    customer: input.customer,
    description: input.description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: input.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage: 'off_session',
  }
}
