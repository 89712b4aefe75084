import type Stripe from 'stripe'
import { missingError } from '../api/apiError'
import type { CardDetails } from '../objects/charge'
import { customerDetails } from '../objects/checkoutSession'
import { emitEvent } from '../objects/event'
import { cardNote, type KeptCard } from '../objects/paymentMethod'
import type { Decline } from '../objects/testCards'
import type { Unit } from '../unit'
import { attemptCharge, failIntent } from './attemptCharge'
import { keepCard, saveCard, savedCards } from './saveCard'
import { customerOf, intentOfSession, paymentIntentOf } from './sessionParts'
import { failSetup, finishSetup, setupIntentOf } from './setUpCard'

export type PayResult =
  | { outcome: 'paid'; session: Stripe.Checkout.Session }
  | { outcome: 'authenticate'; session: Stripe.Checkout.Session }
  | { outcome: 'declined'; session: Stripe.Checkout.Session; decline: Decline }
  /** The session was already paid or is over: nothing was done. */
  | { outcome: 'closed'; session: Stripe.Checkout.Session }

/** What the payer pays with: a card typed in, or one saved before (`savedId`). */
export type Payer = {
  email: string | null
  /** The payer ticked that the card may be offered again. */
  save?: boolean
} & ({ details: CardDetails } | { savedId: string })

type Attempt = { methodId: string; kept: KeptCard; email: string | null; save: boolean }
type Intent = Stripe.PaymentIntent | Stripe.SetupIntent

const REFUSED: Decline = {
  code: 'payment_intent_authentication_failure',
  declineCode: null,
  message: 'The bank could not confirm that it is you. Choose another card or try again.',
}

const attemptNote = (intentId: string): string => `payer:${intentId}`

/** The payer presses Pay: the one way in for the page and for scripts. Pressing twice pays once. */
export function paySession(unit: Unit, sessionId: string, payer: Payer): PayResult {
  const session = sessionOf(unit, sessionId)
  if (session.status !== 'open') return { outcome: 'closed', session }
  const attempt = attemptOf(unit, session, payer)
  const intent = session.mode === 'setup' ? setupIntentOf(unit, session) : paymentIntentOf(unit, session)
  if (attempt.kept.details.card.authenticate) return askBank(unit, session, intent, attempt)
  return carryOut(unit, session, intent, attempt, false)
}

/** The payer came back from the bank's page. */
export function answerBank(unit: Unit, sessionId: string, approved: boolean): PayResult {
  const session = sessionOf(unit, sessionId)
  const intent = intentOfSession(unit, session)
  const attempt = intent ? unit.store.note<Attempt>(attemptNote(intent.id)) : null
  if (session.status !== 'open' || !intent || !attempt || intent.status !== 'requires_action') {
    return { outcome: 'closed', session }
  }
  if (approved) return carryOut(unit, session, intent, attempt, true)
  if (intent.object === 'setup_intent') failSetup(unit, intent, REFUSED)
  else failIntent(unit, intent, null, REFUSED)
  return { outcome: 'declined', session, decline: REFUSED }
}

/** Read inside the unit of work, so that of two presses on Pay the second sees what the first did. */
function sessionOf(unit: Unit, id: string): Stripe.Checkout.Session {
  const session = unit.store.get<Stripe.Checkout.Session>('checkout.session', id)
  if (!session) throw missingError('checkout.session', id, 'session')
  return session
}

function attemptOf(unit: Unit, session: Stripe.Checkout.Session, payer: Payer): Attempt {
  const { save = false } = payer
  const owner = session.customer
    ? unit.store.get<Stripe.Customer>('customer', String(session.customer))
    : null
  const email = payer.email ?? owner?.email ?? null
  if ('details' in payer) {
    const { method, kept } = keepCard(unit, payer.details, email)
    return { methodId: method.id, kept, email, save }
  }
  const offered = session.customer ? savedCards(unit.store, String(session.customer), false) : []
  const kept = unit.store.note<KeptCard>(cardNote(payer.savedId))
  if (!kept || !offered.some(({ id }) => id === payer.savedId)) {
    throw missingError('PaymentMethod', payer.savedId, 'payment_method')
  }
  return { methodId: payer.savedId, kept, email, save }
}

function askBank(unit: Unit, session: Stripe.Checkout.Session, intent: Intent, attempt: Attempt): PayResult {
  intent.status = 'requires_action'
  if (intent.object === 'setup_intent') intent.last_setup_error = null
  else intent.last_payment_error = null
  intent.next_action = {
    type: 'redirect_to_url',
    redirect_to_url: {
      url: `${unit.baseUrl}/pay/${session.id}/authenticate`,
      return_url: session.success_url,
    },
  }
  unit.store.put(intent)
  unit.store.setNote(attemptNote(intent.id), attempt)
  emitEvent(unit, `${intent.object}.requires_action`, intent)
  return { outcome: 'authenticate', session }
}

function carryOut(
  unit: Unit,
  session: Stripe.Checkout.Session,
  intent: Intent,
  attempt: Attempt,
  authenticated: boolean,
): PayResult {
  const { card } = attempt.kept.details
  if (intent.object === 'setup_intent') {
    if (card.decline && !card.savesAnyway) {
      failSetup(unit, intent, card.decline)
      return { outcome: 'declined', session, decline: card.decline }
    }
    finishSetup(unit, intent, attempt.methodId)
    complete(unit, session, attempt, 'no_payment_required')
    return { outcome: 'paid', session }
  }
  // Before the charge, so that it names the customer too.
  const isKept = attempt.save || intent.setup_future_usage !== null
  if (!card.decline) intent.customer = customerOf(unit, session, payerOf(attempt), isKept)
  attemptCharge(unit, intent, {
    details: attempt.kept.details,
    paymentMethodId: attempt.methodId,
    email: attempt.email,
    authenticated,
    decline: card.decline,
  })
  if (card.decline) return { outcome: 'declined', session, decline: card.decline }
  if (isKept && intent.customer) {
    saveCard(unit, attempt.methodId, {
      customer: String(intent.customer),
      isSetUp: intent.setup_future_usage === 'off_session',
      display: attempt.save ? 'always' : 'limited',
    })
  }
  complete(unit, session, attempt, intent.capture_method === 'manual' ? 'unpaid' : 'paid')
  return { outcome: 'paid', session }
}

const payerOf = ({ email, kept }: Attempt) => ({ email, name: kept.details.name })

function complete(
  unit: Unit,
  session: Stripe.Checkout.Session,
  { email, kept }: Attempt,
  paymentStatus: 'paid' | 'unpaid' | 'no_payment_required',
): void {
  session.status = 'complete'
  session.payment_status = paymentStatus
  session.url = null
  session.customer_details = customerDetails(email ?? session.customer_email ?? '', kept.details.name)
  unit.store.put(session)
  unit.store.unschedule(session.id)
  emitEvent(unit, 'checkout.session.completed', session)
}
