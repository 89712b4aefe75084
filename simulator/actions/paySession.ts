import type Stripe from 'stripe'
import { missingError } from '../api/apiError'
import { buildCharge, type CardDetails } from '../objects/charge'
import { customerDetails } from '../objects/checkoutSession'
import { emitEvent } from '../objects/event'
import { buildPaymentIntent } from '../objects/paymentIntent'
import type { Decline } from '../objects/testCards'
import type { Unit } from '../unit'
import { captureCharge } from './captureIntent'
import { type IntentData, intentDataNote } from './createSession'

export type PayResult =
  | { outcome: 'paid'; session: Stripe.Checkout.Session }
  | { outcome: 'authenticate'; session: Stripe.Checkout.Session }
  | { outcome: 'declined'; session: Stripe.Checkout.Session; decline: Decline }
  /** The session was already paid or is over: nothing was done. */
  | { outcome: 'closed'; session: Stripe.Checkout.Session }

export type Payer = { details: CardDetails; email: string | null }

const REFUSED: Decline = {
  code: 'payment_intent_authentication_failure',
  declineCode: null,
  message: 'The bank could not confirm that it is you. Choose another card or try again.',
}

const payerNote = (intentId: string): string => `payer:${intentId}`

/** The payer presses Pay: the one way in for the page and for scripts. Pressing twice pays once. */
export function paySession(unit: Unit, sessionId: string, payer: Payer): PayResult {
  const session = sessionOf(unit, sessionId)
  if (session.status !== 'open') return { outcome: 'closed', session }
  const intent = intentOf(unit, session)
  if (payer.details.card.authenticate) return askBank(unit, session, intent, payer)
  return attempt(unit, session, intent, payer, payer.details.card.decline, false)
}

/** The payer came back from the bank's page. */
export function answerBank(unit: Unit, sessionId: string, approved: boolean): PayResult {
  const session = sessionOf(unit, sessionId)
  const intent = session.payment_intent
    ? unit.store.get<Stripe.PaymentIntent>('payment_intent', String(session.payment_intent))
    : null
  const payer = intent ? unit.store.note<Payer>(payerNote(intent.id)) : null
  if (session.status !== 'open' || !intent || !payer || intent.status !== 'requires_action') {
    return { outcome: 'closed', session }
  }
  if (!approved) return fail(unit, session, intent, null, REFUSED)
  return attempt(unit, session, intent, payer, payer.details.card.decline, true)
}

/** Read inside the unit of work, so that of two presses on Pay the second sees what the first did. */
function sessionOf(unit: Unit, id: string): Stripe.Checkout.Session {
  const session = unit.store.get<Stripe.Checkout.Session>('checkout.session', id)
  if (!session) throw missingError('checkout.session', id, 'session')
  return session
}

function intentOf(unit: Unit, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
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
    created: unit.now,
  })
  unit.store.put(intent)
  session.payment_intent = intent.id
  unit.store.put(session)
  emitEvent(unit, 'payment_intent.created', intent)
  return intent
}

function askBank(
  unit: Unit,
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent,
  payer: Payer,
): PayResult {
  intent.status = 'requires_action'
  intent.last_payment_error = null
  intent.next_action = {
    type: 'redirect_to_url',
    redirect_to_url: {
      url: `${unit.baseUrl}/pay/${session.id}/authenticate`,
      return_url: session.success_url,
    },
  }
  unit.store.put(intent)
  unit.store.setNote(payerNote(intent.id), payer)
  emitEvent(unit, 'payment_intent.requires_action', intent)
  return { outcome: 'authenticate', session }
}

function attempt(
  unit: Unit,
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent,
  payer: Payer,
  decline: Decline | null,
  authenticated: boolean,
): PayResult {
  const charge = buildCharge({
    intent,
    details: payer.details,
    email: payer.email,
    authenticated,
    decline,
    created: unit.now,
    receiptBase: unit.baseUrl,
  })
  intent.latest_charge = charge.id
  unit.store.put(charge)
  if (decline) return fail(unit, session, intent, charge, decline)

  intent.payment_method = charge.payment_method
  intent.last_payment_error = null
  intent.next_action = null
  const held = intent.capture_method === 'manual'
  if (held) hold(unit, intent, charge)
  else captureCharge(unit, intent, charge, intent.amount)
  complete(unit, session, payer, held)
  return { outcome: 'paid', session }
}

function fail(
  unit: Unit,
  session: Stripe.Checkout.Session,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge | null,
  decline: Decline,
): PayResult {
  intent.next_action = null
  intent.status = 'requires_payment_method'
  intent.payment_method = null
  intent.last_payment_error = {
    ...(charge ? { charge: charge.id, advice_code: 'try_again_later' } : {}),
    code: decline.code,
    ...(decline.declineCode && decline.code === 'card_declined' ? { decline_code: decline.declineCode } : {}),
    doc_url: `https://stripe.com/docs/error-codes/${decline.code.replaceAll('_', '-')}`,
    message: decline.message,
    type: charge ? 'card_error' : 'invalid_request_error',
  }
  unit.store.put(intent)
  if (charge) emitEvent(unit, 'charge.failed', charge)
  emitEvent(unit, 'payment_intent.payment_failed', intent)
  return { outcome: 'declined', session, decline }
}

function hold(unit: Unit, intent: Stripe.PaymentIntent, charge: Stripe.Charge): void {
  intent.status = 'requires_capture'
  intent.amount_capturable = intent.amount
  unit.store.put(intent)
  const captureBefore = charge.payment_method_details?.card?.capture_before
  if (captureBefore !== undefined) unit.store.schedule(intent.id, 'authorization', captureBefore)
  emitEvent(unit, 'charge.succeeded', charge)
  emitEvent(unit, 'payment_intent.amount_capturable_updated', intent)
}

function complete(unit: Unit, session: Stripe.Checkout.Session, payer: Payer, held: boolean): void {
  session.status = 'complete'
  session.payment_status = held ? 'unpaid' : 'paid'
  session.url = null
  session.customer_details = customerDetails(payer.email ?? session.customer_email ?? '', payer.details.name)
  unit.store.put(session)
  unit.store.unschedule(session.id)
  emitEvent(unit, 'checkout.session.completed', session)
}
