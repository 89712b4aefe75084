import type { IncomingMessage, ServerResponse } from 'node:http'
import type Stripe from 'stripe'
import { intentDataNote, lineItemsNote } from '../actions/createSession'
import { answerBank, type Payer, type PayResult, paySession } from '../actions/paySession'
import { savedCards } from '../actions/saveCard'
import type { IntentData } from '../actions/sessionParams'
import { readBody } from '../http/readBody'
import { redirect, sendPage } from '../http/sendPage'
import { authenticatePage } from '../pages/authenticatePage'
import { messagePage } from '../pages/layout'
import { checkPayFields, type FieldErrors, NO_FIELDS, type PayFields, sampleFields } from '../pages/payForm'
import { payPage } from '../pages/payPage'
import { sweepDue } from '../sweepDue'
import { runUnit, type Simulator } from '../unit'

const MAX_FORM = 16 * 1024

/** The hosted pages under /pay/:session. */
export async function handlePay(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  sweepDue(simulator)
  const [, , sessionId = '', step] = url.pathname.split('/')
  const session = simulator.store.get<Stripe.Checkout.Session>('checkout.session', sessionId)
  if (!session || (step !== undefined && step !== 'authenticate')) {
    const message = 'This address does not belong to a payment. Go back to the shop and start again.'
    return sendPage(response, 404, messagePage({ title: 'We cannot find this payment', message }))
  }
  if (session.status !== 'open') return sendClosed(simulator, request, response, session)
  if (request.method === 'POST') {
    const form = new URLSearchParams(await readBody(request, MAX_FORM))
    return step === 'authenticate'
      ? takeDecision(simulator, response, session, form.get('decision') === 'approve')
      : takePayment(simulator, response, session, form)
  }
  if (step === 'authenticate') {
    return sendPage(response, 200, authenticatePage(session, simulator.settings.merchantName), leads(session))
  }
  const card = url.searchParams.get('card')
  const fields = card ? sampleFields(card) : NO_FIELDS
  const declined = url.searchParams.has('declined') ? lastDecline(simulator, session) : null
  sendForm(simulator, response, session, { fields, errors: {}, declined })
}

function takePayment(
  simulator: Simulator,
  response: ServerResponse,
  session: Stripe.Checkout.Session,
  form: URLSearchParams,
): void {
  const saved = form.get('saved')
  if (saved) {
    pay(simulator, response, session, { savedId: saved, email: session.customer_email })
    return
  }
  const fields: PayFields = {
    email: form.get('email') ?? '',
    cardNumber: form.get('cardNumber') ?? '',
    expiry: form.get('expiry') ?? '',
    cvc: form.get('cvc') ?? '',
    name: form.get('name') ?? '',
  }
  const checked = checkPayFields(fields, { askEmail: !knowsPayer(session), now: simulator.clock.now() })
  if ('errors' in checked) {
    sendForm(simulator, response, session, {
      fields,
      errors: checked.errors,
      declined: null,
    })
  } else {
    const email = session.customer_email ?? (fields.email.trim() || null)
    pay(simulator, response, session, { details: checked.card, email, save: form.get('save') === 'on' })
  }
}

function pay(
  simulator: Simulator,
  response: ServerResponse,
  session: Stripe.Checkout.Session,
  payer: Payer,
): void {
  follow(
    response,
    runUnit(simulator, (unit) => paySession(unit, session.id, payer)),
  )
}

/** Whose email the shop gave already. */
const knowsPayer = (session: Stripe.Checkout.Session): boolean =>
  session.customer_email !== null || session.customer !== null

function takeDecision(
  simulator: Simulator,
  response: ServerResponse,
  session: Stripe.Checkout.Session,
  approved: boolean,
): void {
  const result = runUnit(simulator, (unit) => answerBank(unit, session.id, approved))
  // An answer to a question that is no longer asked: the page with the form says where things stand.
  if (result.outcome === 'closed') redirect(response, `/pay/${session.id}`)
  else follow(response, result)
}

/** Every answer to a form is a redirect, so that reloading a page never pays. */
function follow(response: ServerResponse, result: PayResult): void {
  const { session } = result
  if (result.outcome === 'declined') redirect(response, `/pay/${session.id}?declined=1`)
  else if (result.outcome === 'authenticate') redirect(response, `/pay/${session.id}/authenticate`)
  else if (session.status === 'expired') redirect(response, `/pay/${session.id}`)
  else redirect(response, successAddress(session))
}

function sendForm(
  simulator: Simulator,
  response: ServerResponse,
  session: Stripe.Checkout.Session,
  state: { fields: PayFields; errors: FieldErrors; declined: string | null },
): void {
  const { store, settings } = simulator
  const page = payPage({
    session,
    saved:
      session.mode === 'payment' && session.customer ? savedCards(store, String(session.customer), true) : [],
    lines: store.note<Stripe.LineItem[]>(lineItemsNote(session.id)) ?? [],
    merchantName: settings.merchantName,
    held: store.note<IntentData>(intentDataNote(session.id))?.capture_method === 'manual',
    fields: state.fields,
    errors: state.errors,
    declined: state.declined,
  })
  sendPage(response, 200, page, leads(session))
}

function sendClosed(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  session: Stripe.Checkout.Session,
): void {
  const { merchantName } = simulator.settings
  const paid = session.status === 'complete'
  // A second press on Pay: the first one paid, so the payer goes where that one led.
  if (paid && request.method === 'POST') {
    redirect(response, successAddress(session))
    return
  }
  const href = paid ? successAddress(session) : session.cancel_url
  const page = messagePage({
    title: paid ? 'Already paid' : 'This checkout has expired',
    message: paid
      ? 'This payment went through. You do not need to pay again.'
      : `You have not been charged. The time to pay is over: go back to ${merchantName} and start again.`,
    link: href ? { href, text: `Back to ${merchantName}` } : null,
  })
  sendPage(response, 200, page)
}

function lastDecline({ store }: Simulator, session: Stripe.Checkout.Session): string | null {
  if (session.setup_intent) {
    const setup = store.get<Stripe.SetupIntent>('setup_intent', String(session.setup_intent))
    return setup?.last_setup_error?.message ?? null
  }
  if (!session.payment_intent) return null
  const intent = store.get<Stripe.PaymentIntent>('payment_intent', String(session.payment_intent))
  return intent?.last_payment_error?.message ?? null
}

function successAddress(session: Stripe.Checkout.Session): string {
  return (session.success_url ?? '/').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

function leads(session: Stripe.Checkout.Session): (string | null)[] {
  return [session.success_url?.replaceAll('{CHECKOUT_SESSION_ID}', 'id') ?? null, session.cancel_url]
}
