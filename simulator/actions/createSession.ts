import type Stripe from 'stripe'
import { z } from 'zod'
import { ApiError, missingError, parameterError } from '../api/apiError'
import { email, expand, integer, list, metadata, text, url } from '../api/params'
import { buildSession } from '../objects/checkoutSession'
import { formatAmount, MAX_AMOUNT, minimumAmount } from '../objects/currencies'
import { emitEvent } from '../objects/event'
import { buildLineItem } from '../objects/lineItem'
import { buildSetupIntent } from '../objects/setupIntent'
import type { Unit } from '../unit'

const HALF_HOUR = 30 * 60
const DAY = 24 * 60 * 60
/** Both ends of the expiry rule allow for the time a request is under way. */
const LEEWAY = 30

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

export const intentDataNote = (sessionId: string): string => `intent-data:${sessionId}`
export const lineItemsNote = (sessionId: string): string => `line-items:${sessionId}`

/** Opens a checkout. The payment intent is made when the payer first tries to pay, as the published API does. */
export function createSession(unit: Unit, params: CreateSessionParams): Stripe.Checkout.Session {
  checkCombination(unit, params)
  const { currency, amount } =
    params.mode === 'setup'
      ? { currency: params.currency?.toLowerCase() ?? null, amount: null }
      : total(params)
  const methods = params.allowed_payment_method_types ?? null
  if (methods && !methods.includes('card')) {
    throw parameterError('This provider takes cards only.', 'allowed_payment_method_types')
  }
  const session = buildSession({
    mode: params.mode,
    amount,
    currency,
    customer: params.customer ?? null,
    customerCreation: params.customer_creation ?? 'if_required',
    savedMethods: params.saved_payment_method_options ?? null,
    successUrl: params.success_url,
    cancelUrl: params.cancel_url ?? null,
    customerEmail: params.customer_email ?? null,
    clientReferenceId: params.client_reference_id ?? null,
    locale: params.locale ?? null,
    submitType: params.submit_type ?? null,
    allowedPaymentMethodTypes: methods,
    metadata: params.metadata ?? {},
    created: unit.now,
    expiresAt: expiry(params.expires_at, unit.now),
    payPageBase: unit.baseUrl,
  })
  if (params.mode === 'setup') openSetup(unit, session, params)
  unit.store.put(session)
  unit.store.schedule(session.id, 'session', session.expires_at)
  unit.store.setNote(intentDataNote(session.id), params.payment_intent_data ?? {})
  unit.store.setNote(lineItemsNote(session.id), lineItems(params, unit.now))
  return session
}

/** What only goes together, or only in one of the two modes. */
function checkCombination(unit: Unit, params: CreateSessionParams): void {
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

/** The published API makes the setup intent with the session, unlike a payment intent. */
function openSetup(unit: Unit, session: Stripe.Checkout.Session, params: CreateSessionParams): void {
  const intent = buildSetupIntent({
    customer: params.customer ?? null,
    description: params.setup_intent_data?.description ?? null,
    metadata: params.setup_intent_data?.metadata ?? {},
    allowedPaymentMethodTypes: session.allowed_payment_method_types,
    created: unit.now,
  })
  unit.store.put(intent)
  session.setup_intent = intent.id
  emitEvent(unit, 'setup_intent.created', intent)
}

function lineItems(params: CreateSessionParams, created: number): Stripe.LineItem[] {
  return (params.line_items ?? []).map((item) =>
    buildLineItem({
      currency: item.price_data.currency.toLowerCase(),
      unitAmount: item.price_data.unit_amount,
      quantity: item.quantity ?? 1,
      name: item.price_data.product_data.name,
      created,
    }),
  )
}

function total(params: CreateSessionParams): { currency: string; amount: number } {
  const items = params.line_items ?? []
  const currency = items[0]?.price_data.currency.toLowerCase()
  if (!currency)
    throw parameterError('Missing required param: line_items.', 'line_items', 'parameter_missing')
  if (items.some((item) => item.price_data.currency.toLowerCase() !== currency)) {
    throw parameterError('All line items must use the same currency.', 'line_items')
  }
  const amount = items.reduce((sum, item) => sum + item.price_data.unit_amount * (item.quantity ?? 1), 0)
  const least = minimumAmount(currency)
  if (amount < least) {
    const message = `The Checkout Session's total amount must be at least ${formatAmount(least, currency)}.`
    throw new ApiError(400, { type: 'invalid_request_error', code: 'amount_too_small', message })
  }
  if (amount > MAX_AMOUNT) {
    const message = `The Checkout Session's total amount must be no more than ${formatAmount(MAX_AMOUNT, currency)}.`
    throw new ApiError(400, { type: 'invalid_request_error', code: 'amount_too_large', message })
  }
  return { currency, amount }
}

function expiry(asked: number | undefined, now: number): number {
  if (asked === undefined) return now + DAY
  if (asked < now + HALF_HOUR - LEEWAY) {
    throw parameterError(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      'expires_at',
    )
  }
  if (asked > now + DAY + LEEWAY) {
    throw parameterError(
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      'expires_at',
    )
  }
  return asked
}
