import { z } from 'zod'
import { missingError, parameterError } from '../api/apiError'
import { email, expand, integer, list, metadata, text, url } from '../api/params'
import type { Unit } from '../unit'

const productData = z.strictObject({
  name: text(250),
  description: text().optional(),
  images: list(url).optional(),
  metadata: metadata.optional(),
  tax_code: text().optional(),
})

const lineItem = z.strictObject({
  price_data: z.strictObject({
    currency: z.string().regex(/^[A-Za-z]{3}$/),
    unit_amount: integer({ min: 0 }),
    product_data: productData,
    tax_behavior: z.enum(['exclusive', 'inclusive', 'unspecified']).optional(),
  }),
  quantity: integer({ min: 1 }).optional(),
  metadata: metadata.optional(),
})

/** `payment_method_types` is not here: the pinned version took it away, so it is an unknown parameter. */
export const createSessionParams = z.strictObject({
  mode: z.enum(['payment', 'setup']),
  ui_mode: z.enum(['hosted_page']).optional(),
  line_items: list(lineItem).optional(),
  currency: z
    .string()
    .regex(/^[A-Za-z]{3}$/)
    .optional(),
  customer: text().optional(),
  customer_creation: z.enum(['always', 'if_required']).optional(),
  success_url: url,
  cancel_url: url.optional(),
  customer_email: email.optional(),
  client_reference_id: text(200).optional(),
  expires_at: integer().optional(),
  locale: text(10).optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  allowed_payment_method_types: list(text(40)).optional(),
  metadata: metadata.optional(),
  payment_intent_data: z
    .strictObject({
      capture_method: z.enum(['automatic', 'automatic_async', 'manual']).optional(),
      description: text(1000).optional(),
      metadata: metadata.optional(),
      receipt_email: email.optional(),
      setup_future_usage: z.enum(['off_session', 'on_session']).optional(),
      statement_descriptor: text(22).optional(),
      statement_descriptor_suffix: text(22).optional(),
      transfer_group: text().optional(),
    })
    .optional(),
  saved_payment_method_options: z
    .strictObject({
      allow_redisplay_filters: list(z.enum(['always', 'limited', 'unspecified'])).optional(),
      payment_method_remove: z.enum(['disabled', 'enabled']).optional(),
      payment_method_save: z.enum(['disabled', 'enabled']).optional(),
    })
    .optional(),
  setup_intent_data: z
    .strictObject({ description: text(1000).optional(), metadata: metadata.optional() })
    .optional(),
  expand,
})

export type CreateSessionParams = z.output<typeof createSessionParams>
export type IntentData = NonNullable<CreateSessionParams['payment_intent_data']>

/**
 * What only goes together, or only in one of the two modes.
 * @throws ApiError naming the parameter that does not fit.
 */
export function checkCombination(unit: Unit, params: CreateSessionParams): void {
  const isSetup = params.mode === 'setup'
  const foreign: (keyof CreateSessionParams)[] = isSetup
    ? ['line_items', 'payment_intent_data', 'submit_type', 'saved_payment_method_options']
    : ['setup_intent_data']
  const wrong = foreign.find((name) => params[name] !== undefined)
  if (wrong) throw parameterError(`You can not pass \`${wrong}\` in \`${params.mode}\` mode.`, wrong)
  if (isSetup && !params.currency) {
    throw parameterError('Missing required param: currency.', 'currency', 'parameter_missing')
  }
  const { customer } = params
  if (customer !== undefined && params.customer_email !== undefined) {
    throw parameterError(
      'You may only specify one of these parameters: customer, customer_email.',
      'customer',
    )
  }
  if (customer !== undefined && params.customer_creation !== undefined) {
    throw parameterError(
      'You may only specify one of these parameters: customer, customer_creation.',
      'customer_creation',
    )
  }
  if (customer !== undefined && !unit.store.get('customer', customer)) {
    throw missingError('customer', customer, 'customer')
  }
  if (customer === undefined && params.saved_payment_method_options?.payment_method_save === 'enabled') {
    throw parameterError(
      'You must pass `customer` to let payers save their payment method.',
      'saved_payment_method_options[payment_method_save]',
    )
  }
}
