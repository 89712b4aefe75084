import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { ApiError, parameterError } from '../api/apiError'
import { callReport } from '../api/callLog'
import { isLoopbackHost, isSameOrigin } from '../http/isSameOrigin'
import { readBody } from '../http/readBody'
import { redirect, sendJson, sendPage } from '../http/sendPage'
import { controlPage } from '../pages/controlPage'
import type { Simulator } from '../unit'
import { changeBankSchema, onboardAccount, onboardSchema, setBank } from './control/accounts'
import { changeFaults, changeSchema, formChange, reset } from './control/changeFaults'
import { decide, disputeCharge, disputeSchema } from './control/disputes'
import { payByScript, paySchema } from './control/payByScript'
import { resend } from './control/resend'
import { overviewOf, stateOf } from './control/stateOf'

const MAX_BODY = 16 * 1024

type Work = (simulator: Simulator, id: string, input: unknown) => object

/** Everything that can be told to happen, by "area/:id/verb". */
const POSTS: Record<string, Work> = {
  '': (simulator, _id, input) => {
    changeFaults(simulator, check(changeSchema, input))
    return stateOf(simulator)
  },
  reset: (simulator) => {
    reset(simulator)
    return stateOf(simulator)
  },
  'sessions/:id/pay': (simulator, id, input) => payByScript(simulator, id, check(paySchema, input)),
  'events/:id/resend': (simulator, id) => resend(simulator, id),
  'charges/:id/dispute': (simulator, id, input) => disputeCharge(simulator, id, check(disputeSchema, input)),
  'disputes/:id/win': (simulator, id) => decide(simulator, id, 'won'),
  'disputes/:id/lose': (simulator, id) => decide(simulator, id, 'lost'),
  'accounts/:id/onboard': (simulator, id, input) =>
    onboardAccount(simulator, id, check(onboardSchema, input)),
  'accounts/:id/bank': (simulator, id, input) => setBank(simulator, id, check(changeBankSchema, input)),
}

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
    if (!isForm(request)) return sendJson(response, error.status, { error: error.body })
    sendPage(response, error.status, controlPage(overviewOf(simulator), error.message))
  }
}

async function route(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [, , area = '', id = '', verb = ''] = url.pathname.split('/')
  const called = [area, id && ':id', verb].filter(Boolean).join('/')
  if (request.method === 'GET' && called === '') {
    if ((request.headers.accept ?? '').includes('text/html')) {
      return sendPage(response, 200, controlPage(overviewOf(simulator), null))
    }
    return sendJson(response, 200, stateOf(simulator))
  }
  if (request.method === 'GET' && called === 'calls') {
    return sendJson(response, 200, callReport(simulator.store))
  }
  const work = request.method === 'POST' ? POSTS[called] : undefined
  if (!work) throw new ApiError(404, { type: 'invalid_request_error', message: 'Unknown control address.' })
  const body = await readBody(request, MAX_BODY)
  if (!isForm(request)) return sendJson(response, 200, work(simulator, id, parseJson(body)))
  const fields = Object.fromEntries(new URLSearchParams(body))
  work(simulator, id, called === '' ? formChange(simulator, fields) : fields)
  // The page again, and reloading it does nothing twice.
  redirect(response, '/_control')
}

const isForm = (request: IncomingMessage): boolean =>
  (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')

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
