import type Stripe from 'stripe'
import { z } from 'zod'
import { ApiError, parameterError } from '../api/apiError'
import { email, expand, integer, list, metadata, text, url } from '../api/params'
import { buildSession } from '../objects/checkoutSession'
import { formatAmount, MAX_AMOUNT, minimumAmount } from '../objects/currencies'
import { buildLineItem } from '../objects/lineItem'
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
  mode: z.enum(['payment']),
  ui_mode: z.enum(['hosted_page']).optional(),
  line_items: list(lineItem),
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
      statement_descriptor: text(22).optional(),
      statement_descriptor_suffix: text(22).optional(),
      transfer_group: text().optional(),
    })
    .optional(),
  expand,
})

export type CreateSessionParams = z.output<typeof createSessionParams>
export type IntentData = NonNullable<CreateSessionParams['payment_intent_data']>

export const intentDataNote = (sessionId: string): string => `intent-data:${sessionId}`
export const lineItemsNote = (sessionId: string): string => `line-items:${sessionId}`

/** Opens a checkout. The payment intent is made when the payer first tries to pay, as the published API does. */
export function createSession(unit: Unit, params: CreateSessionParams): Stripe.Checkout.Session {
  const { currency, amount } = total(params)
  const methods = params.allowed_payment_method_types ?? null
  if (methods && !methods.includes('card')) {
    throw parameterError('This provider takes cards only.', 'allowed_payment_method_types')
  }
  const session = buildSession({
    amount,
    currency,
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
  unit.store.put(session)
  unit.store.schedule(session.id, 'session', session.expires_at)
  unit.store.setNote(intentDataNote(session.id), params.payment_intent_data ?? {})
  unit.store.setNote(lineItemsNote(session.id), lineItems(params, unit.now))
  return session
}

function lineItems(params: CreateSessionParams, created: number): Stripe.LineItem[] {
  return params.line_items.map((item) =>
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
  const currency = params.line_items[0]?.price_data.currency.toLowerCase()
  if (!currency)
    throw parameterError('Missing required param: line_items.', 'line_items', 'parameter_missing')
  if (params.line_items.some((item) => item.price_data.currency.toLowerCase() !== currency)) {
    throw parameterError('All line items must use the same currency.', 'line_items')
  }
  const amount = params.line_items.reduce(
    (sum, item) => sum + item.price_data.unit_amount * (item.quantity ?? 1),
    0,
  )
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
