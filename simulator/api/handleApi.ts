import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { faultsTouch, takeFault } from '../faults'
import { readBody } from '../http/readBody'
import { newId } from '../newId'
import { accountEndpoints } from '../routes/accounts'
import { balanceEndpoints } from '../routes/balance'
import { checkoutSessionEndpoints } from '../routes/checkoutSessions'
import { customerEndpoints } from '../routes/customers'
import { disputeEndpoints } from '../routes/disputes'
import { eventEndpoints } from '../routes/events'
import { fileEndpoints } from '../routes/files'
import { moneyMovementEndpoints } from '../routes/moneyMovements'
import { paymentIntentEndpoints } from '../routes/paymentIntents'
import { paymentMethodEndpoints } from '../routes/paymentMethods'
import { payoutEndpoints } from '../routes/payouts'
import { transferEndpoints } from '../routes/transfers'
import { API_VERSION } from '../settings'
import { sweepDue } from '../sweepDue'
import { runUnit, type Simulator } from '../unit'
import { ApiError, parameterError } from './apiError'
import { logCall } from './callLog'
import { checkAccount, checkCaller, header } from './checkCaller'
import { type Endpoint, matchEndpoint } from './endpoint'
import { type FormRecord, parseFormBody } from './formBody'
import { keepAnswer, type StoredAnswer, storedAnswer } from './idempotency'
import { readUpload } from './readUpload'

const ENDPOINTS: Endpoint[] = [
  ...checkoutSessionEndpoints,
  ...paymentIntentEndpoints,
  ...moneyMovementEndpoints,
  ...eventEndpoints,
  ...customerEndpoints,
  ...paymentMethodEndpoints,
  ...disputeEndpoints,
  ...fileEndpoints,
  ...balanceEndpoints,
  ...accountEndpoints,
  ...transferEndpoints,
  ...payoutEndpoints,
]
/** What can be read in the name of a connected account. */
const FOR_ACCOUNTS = /^\/v1\/(payouts|balance|balance_transactions)\b/
const MAX_BODY = 1024 * 1024
/** Of an uploaded file, with what is around it. */
const MAX_UPLOAD = 6 * 1024 * 1024

type Call = {
  method: string
  url: URL
  endpoint: Endpoint
  id: string
  body: string
  /** What a form with a file in it says. */
  upload: FormRecord | null
  key: string | null
  /** From the header Stripe-Account. */
  account: string
  requestId: string
}
type Answer = StoredAnswer & { replayed: boolean }

/** Answers one call of the payment API, with the faults that are switched on. */
export async function handleApi(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = newId('req_', 14)
  const url = new URL(request.url ?? '/', 'http://localhost')
  const method = request.method ?? 'GET'
  const faulty = faultsTouch(simulator.faults, method, url.pathname)
  const key = method === 'GET' ? null : (header(request, 'idempotency-key') ?? null)
  let answer: Answer
  let route = `${method} ${url.pathname}`
  try {
    checkCaller(simulator, request)
    const match = matchEndpoint(ENDPOINTS, method, url.pathname)
    if (!match) throw unknownUrl(method, url.pathname)
    route = `${method} ${match.endpoint.route}`
    const isUpload = /^multipart\/form-data\b/.test(header(request, 'content-type') ?? '')
    const upload = isUpload ? await readUpload(request, MAX_UPLOAD) : null
    const body = method === 'POST' && !isUpload ? await readBody(request, MAX_BODY) : url.search.slice(1)
    if (faulty && simulator.faults.delayMs > 0) await wait(simulator.faults.delayMs)
    if (faulty && takeFault(simulator.faults, 'failNext')) throw outage()
    const account = header(request, 'stripe-account') ?? ''
    if (faulty && takeFault(simulator.faults, 'rateLimitNext')) throw tooMany()
    answer = perform(simulator, { method, url, ...match, body, upload, key, account, requestId })
  } catch (error) {
    answer = { ...errorAnswer(error, requestId), replayed: false }
  }
  if (method !== 'GET') {
    const at = new Date(simulator.clock.now()).toISOString()
    const { status, replayed } = answer
    logCall(simulator.store, { at, route, path: url.pathname, idempotencyKey: key, status, replayed })
  }
  // Decided before the wait: a later change of the faults is about later calls.
  const isDropped = faulty && takeFault(simulator.faults, 'dropResponse')
  if (faulty && simulator.faults.delayResponseMs > 0) await wait(simulator.faults.delayResponseMs)
  if (isDropped) {
    request.socket.destroy()
    return
  }
  send(response, answer, requestId, key)
}

/** Does the work and keeps the answer for its key in one transaction, or repeats the answer that was kept. */
function perform(simulator: Simulator, call: Call): Answer {
  sweepDue(simulator)
  const { store, clock } = simulator
  const { key, body } = call
  const keyed = key === null ? null : { key, path: call.url.pathname, body, now: clock.seconds() }
  const known = keyed && storedAnswer(store, keyed)
  if (known) return { ...known, replayed: true }
  const params = readParams(call)
  checkAccount(simulator, call.account)
  const keep = (answer: StoredAnswer): void => {
    if (keyed) keepAnswer(store, keyed, answer)
  }
  try {
    const request = { id: call.requestId, idempotency_key: key }
    const work = (unit: Parameters<Endpoint['run']>[0]): StoredAnswer => {
      const result = call.endpoint.run(unit, call.id, params)
      const answer =
        result instanceof ApiError
          ? errorAnswer(result, call.requestId)
          : { status: 200, body: JSON.stringify(result, null, 2), requestId: call.requestId }
      keep(answer)
      return answer
    }
    return { ...runUnit(simulator, work, request, call.account), replayed: false }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const answer = errorAnswer(error, call.requestId)
    if (error.executed) keep(answer)
    return { ...answer, replayed: false }
  }
}

/** Version 2 of the API takes JSON, version 1 forms; both have their query written as a form. */
function readParams({ method, url, body, upload, account, endpoint }: Call): FormRecord {
  if (account && !FOR_ACCOUNTS.test(endpoint.route)) {
    throw parameterError(`This provider does not offer ${endpoint.route} for connected accounts.`)
  }
  if (upload) return upload
  if (method === 'GET' || !url.pathname.startsWith('/v2/')) return parseFormBody(body)
  try {
    return (body === '' ? {} : JSON.parse(body)) as FormRecord
  } catch {
    throw parameterError('The body is not valid JSON.')
  }
}

function unknownUrl(method: string, path: string): ApiError {
  const message = `Unrecognized request URL (${method}: ${path}). The payment simulator offers only what this product needs.`
  return new ApiError(404, { type: 'invalid_request_error', message }, false)
}

function outage(): ApiError {
  return new ApiError(500, { type: 'api_error', message: 'An unknown error occurred' }, false)
}

function tooMany(): ApiError {
  const message = 'Request rate limit exceeded.'
  return new ApiError(429, { type: 'invalid_request_error', code: 'rate_limit', message }, false)
}

function errorAnswer(error: unknown, requestId: string): StoredAnswer {
  const api =
    error instanceof ApiError
      ? error
      : new ApiError(
          500,
          { type: 'api_error', message: error instanceof Error ? error.message : 'Unknown' },
          false,
        )
  return { status: api.status, body: JSON.stringify({ error: api.body }, null, 2), requestId }
}

function send(response: ServerResponse, answer: Answer, requestId: string, key: string | null): void {
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'request-id': requestId,
    'stripe-version': API_VERSION,
    ...(key === null ? {} : { 'idempotency-key': key }),
    ...(answer.replayed ? { 'idempotent-replayed': 'true', 'original-request': answer.requestId } : {}),
  })
  response.end(answer.body)
}
