import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { API_VERSION } from '../settings'
import type { Simulator } from '../unit'
import { ApiError, parameterError } from './apiError'

/** @throws ApiError 403 for an account that is none of the platform's */
export function checkAccount({ store }: Simulator, account: string): void {
  if (!account || store.get('v2.core.account', account)) return
  const message = `The provided key does not have access to account '${account}' (or that account does not exist).`
  throw new ApiError(403, { type: 'invalid_request_error', code: 'account_invalid', message }, false)
}

/**
 * Checks the key and the version of a call, and follows the clock it brings.
 * @throws ApiError 401 or 400
 */
export function checkCaller(simulator: Simulator, request: IncomingMessage): void {
  const secret = callerKey(header(request, 'authorization') ?? '')
  if (!secret) {
    throw new ApiError(401, { type: 'invalid_request_error', message: NO_KEY }, false)
  }
  if (!sameText(secret, simulator.settings.secretKey)) {
    const shown = `${secret.slice(0, 8)}${'*'.repeat(8)}${secret.slice(-4)}`
    throw new ApiError(
      401,
      { type: 'invalid_request_error', message: `Invalid API Key provided: ${shown}` },
      false,
    )
  }
  const version = header(request, 'stripe-version') ?? API_VERSION
  if (version !== API_VERSION) {
    throw parameterError(`Invalid Stripe API version: ${version}. This provider speaks ${API_VERSION}.`)
  }
  const now = header(request, 'simulator-now')
  if (now !== undefined && Number.isFinite(Date.parse(now))) simulator.clock.advanceTo(Date.parse(now))
}

const NO_KEY =
  "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."

function callerKey(authorization: string): string {
  if (authorization.startsWith('Bearer ')) return authorization.slice(7).trim()
  if (!authorization.startsWith('Basic ')) return ''
  return Buffer.from(authorization.slice(6), 'base64').toString('utf8').split(':')[0] ?? ''
}

function sameText(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}

export function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value[0] : value
}
