import type Stripe from 'stripe'
import { ApiError, parameterError } from '../api/apiError'
import { buildSession } from '../objects/checkoutSession'
import { formatAmount, MAX_AMOUNT, minimumAmount } from '../objects/currencies'
import { emitEvent } from '../objects/event'
import { buildLineItem } from '../objects/lineItem'
import { buildSetupIntent } from '../objects/setupIntent'
import type { Unit } from '../unit'
import { type CreateSessionParams, checkCombination } from './sessionParams'

const HALF_HOUR = 30 * 60
const DAY = 24 * 60 * 60
/** Both ends of the expiry rule allow for the time a request is under way. */
const LEEWAY = 30

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
