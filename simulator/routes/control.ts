import type { IncomingMessage, ServerResponse } from 'node:http'
import type Stripe from 'stripe'
import { z } from 'zod'
import { answerBank, paySession } from '../actions/paySession'
import { ApiError, missingError, parameterError } from '../api/apiError'
import { callReport } from '../api/callLog'
import { faultsSchema, NO_FAULTS } from '../faults'
import { isLoopbackHost, isSameOrigin } from '../http/isSameOrigin'
import { readBody } from '../http/readBody'
import { sendJson, sendPage } from '../http/sendPage'
import { queueDelivery } from '../objects/event'
import type { StoredEvent } from '../objects/storedEvent'
import { findCard } from '../objects/testCards'
import { type ControlState, controlPage } from '../pages/controlPage'
import { sweepDue } from '../sweepDue'
import { runUnit, type Simulator } from '../unit'

const MAX_JSON = 16 * 1024

const controlSchema = faultsSchema.partial().extend({
  /** Move the clock to this instant; it never goes back. */
  now: z.iso.datetime({ offset: true }).optional(),
  /** Be at least this far ahead of the machine's clock. */
  offsetMs: z.number().int().min(0).optional(),
  /** Try every waiting webhook at once. */
  flushWebhooks: z.boolean().optional(),
})
const paySchema = z.strictObject({
  card: z.string().transform((card) => card.replace(/[\s-]/g, '')),
  email: z.string().optional(),
  /** Answers the bank's question at once; without it a 3-D Secure card stops there. */
  authenticate: z.enum(['approve', 'refuse']).optional(),
})

/** Switches for tests and demos. Only callers on this machine that no foreign page sent are heard. */
export async function handleControl(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (!isLoopbackHost(request) || !isSameOrigin(request, simulator.settings.publicUrl)) {
    return sendJson(response, 403, { error: { message: 'Only from this machine.' } })
  }
  try {
    await route(simulator, request, response, url)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    sendJson(response, error.status, { error: error.body })
  }
}

async function route(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [, , area = '', id = '', verb = ''] = url.pathname.split('/')
  const called = `${request.method} ${[area, id && ':id', verb].filter(Boolean).join('/')}`.trim()
  const json = async (): Promise<unknown> => parseJson(await readBody(request, MAX_JSON))
  switch (called) {
    case 'GET': {
      if (!(request.headers.accept ?? '').includes('text/html'))
        return sendJson(response, 200, stateOf(simulator))
      return sendPage(response, 200, controlPage(stateOf(simulator), callReport(simulator.store).executed))
    }
    case 'POST':
      change(simulator, check(controlSchema, await json()))
      return sendJson(response, 200, stateOf(simulator))
    case 'GET calls':
      return sendJson(response, 200, callReport(simulator.store))
    case 'POST reset':
      reset(simulator)
      return sendJson(response, 200, stateOf(simulator))
    case 'POST sessions/:id/pay':
      return sendJson(response, 200, payByScript(simulator, id, check(paySchema, await json())))
    case 'POST events/:id/resend':
      return sendJson(response, 200, resend(simulator, id))
    default:
      throw new ApiError(404, { type: 'invalid_request_error', message: 'Unknown control address.' })
  }
}

function change(simulator: Simulator, input: z.output<typeof controlSchema>): void {
  const { now, offsetMs, flushWebhooks, ...faults } = input
  if (faults.pathPattern != null) checkPattern(faults.pathPattern)
  Object.assign(simulator.faults, faults)
  if (now !== undefined) simulator.clock.advanceTo(Date.parse(now))
  if (offsetMs !== undefined) simulator.clock.advanceTo(Date.now() + offsetMs)
  sweepDue(simulator)
  if (flushWebhooks) simulator.webhooks.flush()
  else simulator.webhooks.wake()
}

function reset(simulator: Simulator): void {
  simulator.store.transaction(() => simulator.store.clear())
  Object.assign(simulator.faults, NO_FAULTS)
  simulator.clock.reset()
}

function payByScript(simulator: Simulator, id: string, input: z.output<typeof paySchema>): object {
  sweepDue(simulator)
  const result = runUnit(simulator, (unit) => {
    const session = unit.store.get<Stripe.Checkout.Session>('checkout.session', id)
    if (!session) throw missingError('checkout.session', id)
    const email = session.customer_email ?? input.email ?? 'payer@example.com'
    const details = { card: findCard(input.card), expMonth: 12, expYear: 2034, name: 'Test Payer' }
    const first = paySession(unit, id, { details, email })
    if (first.outcome !== 'authenticate' || !input.authenticate) return first
    return answerBank(unit, id, input.authenticate === 'approve')
  })
  return {
    outcome: result.outcome,
    declineCode: result.outcome === 'declined' ? (result.decline.declineCode ?? result.decline.code) : null,
    session: result.session,
  }
}

function resend(simulator: Simulator, id: string): object {
  const event = simulator.store.get<StoredEvent>('event', id)
  if (!event) throw missingError('event', id)
  queueDelivery(simulator.store, event.id)
  simulator.webhooks.wake()
  return { queued: event.id }
}

function stateOf(simulator: Simulator): ControlState {
  return {
    now: new Date(simulator.clock.now()).toISOString(),
    offsetMs: simulator.clock.offsetMs(),
    pendingWebhooks: simulator.webhooks.pending(),
    faults: { ...simulator.faults },
  }
}

function parseJson(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body)
  } catch {
    throw parameterError('The body is not valid JSON.')
  }
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw parameterError(z.prettifyError(parsed.error))
  return parsed.data
}

function checkPattern(pattern: string): void {
  try {
    new RegExp(pattern)
  } catch {
    throw parameterError('pathPattern is not a regular expression.')
  }
}
