import type Stripe from 'stripe'

export type ErrorBody = {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  decline_code?: string
  param?: string
  charge?: string
  doc_url?: string
  payment_intent?: Stripe.PaymentIntent
}

/** An answer that is an error object as the published API writes it. */
export class ApiError extends Error {
  readonly status: number
  readonly body: ErrorBody
  /** False when the parameters were refused before any work: such an answer is not kept for replay. */
  readonly executed: boolean

  constructor(status: number, body: ErrorBody, executed = true) {
    super(body.message)
    this.status = status
    this.body = body.code
      ? { ...body, doc_url: `https://stripe.com/docs/error-codes/${body.code.replaceAll('_', '-')}` }
      : body
    this.executed = executed
  }
}

/** 400 before any work: a parameter is missing, unknown or wrong. */
export function parameterError(message: string, param?: string, code?: string): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', message, param, code }, false)
}

/** 400 because of the state the object is in. */
export function stateError(
  message: string,
  code?: string,
  extra: Pick<ErrorBody, 'payment_intent' | 'charge' | 'param'> = {},
): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', message, code, ...extra })
}

/** 404 for an id that names nothing. */
export function missingError(kind: string, id: string, param = 'id'): ApiError {
  const name = kind === 'checkout.session' ? 'checkout.session' : kind
  return new ApiError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${name}: '${id}'`,
    param,
  })
}
