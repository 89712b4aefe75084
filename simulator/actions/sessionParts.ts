import type Stripe from 'stripe'
import { buildCustomer } from '../objects/customer'
import { emitEvent } from '../objects/event'
import { buildPaymentIntent } from '../objects/paymentIntent'
import type { Unit } from '../unit'
import { intentDataNote } from './createSession'
import type { IntentData } from './sessionParams'

/** What the session is about, as far as there is one. */
export function intentOfSession(
  unit: Unit,
  session: Stripe.Checkout.Session,
): Stripe.PaymentIntent | Stripe.SetupIntent | null {
  if (session.setup_intent) return unit.store.get('setup_intent', String(session.setup_intent))
  return session.payment_intent ? unit.store.get('payment_intent', String(session.payment_intent)) : null
}

/** The payment intent of a session, made with the first try to pay, as the published API does. */
export function paymentIntentOf(unit: Unit, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  if (session.payment_intent) {
    const known = unit.store.get<Stripe.PaymentIntent>('payment_intent', String(session.payment_intent))
    if (known) return known
  }
  const data = unit.store.note<IntentData>(intentDataNote(session.id)) ?? {}
  const intent = buildPaymentIntent({
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'usd',
    captureMethod: data.capture_method ?? 'automatic_async',
    description: data.description ?? null,
    metadata: data.metadata ?? {},
    receiptEmail: data.receipt_email ?? null,
    statementDescriptor: data.statement_descriptor ?? null,
    statementDescriptorSuffix: data.statement_descriptor_suffix ?? null,
    transferGroup: data.transfer_group ?? null,
    allowedPaymentMethodTypes: session.allowed_payment_method_types,
    customer: session.customer === null ? null : String(session.customer),
    setupFutureUsage: data.setup_future_usage ?? null,
    created: unit.now,
  })
  unit.store.put(intent)
  session.payment_intent = intent.id
  unit.store.put(session)
  emitEvent(unit, 'payment_intent.created', intent)
  return intent
}

/** Whoever pays; a card can only be kept for a customer, so one is made when the shop named none. */
export function customerOf(
  unit: Unit,
  session: Stripe.Checkout.Session,
  { email, name }: { email: string | null; name: string | null },
  isNeeded: boolean,
): string | null {
  if (session.customer) return String(session.customer)
  if (!isNeeded && session.customer_creation !== 'always') return null
  const customer = buildCustomer({
    email: email ?? session.customer_email,
    name,
    phone: null,
    description: null,
    metadata: {},
    defaultPaymentMethod: null,
    created: unit.now,
  })
  unit.store.put(customer)
  emitEvent(unit, 'customer.created', customer)
  session.customer = customer.id
  return customer.id
}
