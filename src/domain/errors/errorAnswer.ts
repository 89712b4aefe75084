import { DomainError } from './domainError'
import { ERROR_MESSAGES, type ErrorCode } from './errorCode'
import { isOutOfReach } from './isOutOfReach'

/** The one mapping of codes to HTTP (style.md rule 9); exhaustive by type. */
const STATUS: Record<ErrorCode, number> = {
  VALIDATION_FAILED: 400,
  MALFORMED_REQUEST: 400,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  METHOD_NOT_ALLOWED: 405,
  UNAUTHENTICATED: 401,
  INVALID_CREDENTIALS: 401,
  ACCOUNT_LOCKED: 403,
  ACCOUNT_SUSPENDED: 403,
  EMAIL_NOT_VERIFIED: 403,
  EMAIL_TAKEN: 409,
  TOKEN_INVALID: 401,
  TOKEN_REUSED: 401,
  UNDERAGE: 422,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  SLOT_TAKEN: 409,
  SERIES_CONFLICT: 409,
  SLOT_NOT_OFFERED: 422,
  RANGE_TOO_LONG: 422,
  TUTOR_NOT_BOOKABLE: 422,
  OWN_LESSON: 422,
  BOOKING_STATE_CHANGED: 409,
  ACTION_NOT_ALLOWED: 403,
  REASON_REQUIRED: 422,
  HOLD_EXPIRED: 409,
  STATE_GUARDED: 409,
  PAYMENT_DECLINED: 422,
  PAYMENT_PENDING: 409,
  PAYMENT_STATE_CHANGED: 409,
  PAYMENT_UNAVAILABLE: 503,
  PRICE_CHANGED: 409,
  TRIAL_NOT_OFFERED: 422,
  TRIAL_USED: 409,
  TRIAL_LIMIT: 422,
  GOOD_FIT_CLOSED: 409,
  GOOD_FIT_LIMIT: 422,
  PRICE_ASKED_LATELY: 422,
  PRICE_ASKED_OFTEN: 422,
  PRICE_AGREEMENT_CHANGED: 409,
  PACKAGE_NOT_OFFERED: 422,
  PACKAGE_MISMATCH: 422,
  PACKAGE_NOT_USABLE: 409,
  PACKAGE_STATE_CHANGED: 409,
  PACKAGE_TOO_SMALL: 422,
  PACKAGE_FROZEN: 409,
  WITHDRAWAL_OVER: 422,
  PROMO_UNKNOWN: 422,
  PROMO_NOT_YET: 422,
  PROMO_EXPIRED: 422,
  PROMO_USED_UP: 409,
  PROMO_USED_BY_YOU: 409,
  PROMO_BELOW_MINIMUM: 422,
  PROMO_OTHER_CURRENCY: 422,
  PROMO_OTHER_LESSON: 422,
  PROMO_FIRST_ONLY: 422,
  CREDIT_LIMIT: 422,
  NO_RECEIPT: 409,
  FILE_LIMIT: 422,
  SAVED_LIMIT: 422,
  PAYMENT_DISPUTED: 409,
  REFUND_NOT_POSSIBLE: 409,
  REFUND_BEYOND_REST: 422,
  CHARGEBACK_STATE_CHANGED: 409,
  DIFFERENCE_STATE_CHANGED: 409,
  PROFILE_STATE_CHANGED: 409,
  PROFILE_EXISTS: 409,
  PROFILE_INCOMPLETE: 422,
  REVIEW_NOT_ALLOWED: 422,
  REVIEW_EXISTS: 409,
  STRIKE_STATE_CHANGED: 409,
  STRIKE_EXPIRED: 409,
  PAYOUT_TOO_MUCH: 422,
  PAYOUT_TOO_SMALL: 422,
  PAYOUT_ON_HOLD: 422,
  PAYOUT_CURRENCY: 422,
  TAX_FORM_MISSING: 422,
  PAYOUT_METHOD_MISSING: 422,
  PAYOUT_METHOD_NOT_READY: 422,
  PAYOUT_CHANNEL_CLOSED: 422,
  PAYOUT_OPEN: 409,
  PAYOUT_STATE_CHANGED: 409,
  PAYOUT_OWN_DECISION: 403,
  PAYOUT_APPROVED_BEFORE: 409,
  PAYOUT_NOT_BY_HAND: 409,
  PAYOUT_BATCH_EMPTY: 409,
  IDEMPOTENCY_MISMATCH: 409,
  IDEMPOTENCY_IN_PROGRESS: 409,
  RATE_LIMITED: 429,
  CLOCK_BACKWARDS: 422,
  DEMO_ONLY: 404,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL: 500,
}

/** A connection that breaks at the commit leaves open what became of it. */
const LOST =
  'A part of our service is starting again. Wait a moment and look before you try once more: it may be done already.'

/** Seconds, where the error does not say better. */
const DEFAULT_WAIT = { 429: 60, 503: 5 } as const

export type ErrorAnswer = {
  status: number
  code: ErrorCode
  body: { errors: { code: ErrorCode; message: string; field?: string; data?: Record<string, unknown> }[] }
  retryAfterSeconds?: number
}

/**
 * Turns anything thrown into the error shape of api.md. Unknown errors become INTERNAL and tell nothing;
 * overlap constraints (SQLSTATE 23P01) become SLOT_TAKEN, the one of trials TRIAL_USED; contention and a database out of reach become
 * SERVICE_UNAVAILABLE with a retry.
 */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof DomainError) {
    const issues = error.data?.issues as { field: string; message: string }[] | undefined
    if (!issues) return answer(error.code, error.userMessage, error.field, error.data)
    const errors = issues.map((issue) => ({ code: error.code, message: issue.message, field: issue.field }))
    return { status: STATUS[error.code], code: error.code, body: { errors } }
  }
  const sqlState = sqlStateOf(error)
  if (sqlState === '23P01') return answer('SLOT_TAKEN')
  if (sqlState === '23505' && constraintOf(error) === 'bookings_one_trial') return answer('TRIAL_USED')
  if (sqlState === '40001' || sqlState === '40P01' || sqlState === '55P03' || sqlState === '57014')
    return answer('SERVICE_UNAVAILABLE')
  if (isOutOfReach(error)) return answer('SERVICE_UNAVAILABLE', LOST)
  const status = (error as { status?: unknown } | null)?.status
  if (status === 400) return answer('VALIDATION_FAILED')
  if (status === 401) return answer('UNAUTHENTICATED')
  if (status === 403) return answer('FORBIDDEN')
  if (status === 404) return answer('NOT_FOUND')
  return answer('INTERNAL')
}

function constraintOf(error: unknown): unknown {
  const wrapped = error as { constraint?: unknown; cause?: { constraint?: unknown } }
  return wrapped.cause?.constraint ?? wrapped.constraint
}

/** SQLSTATE of a database error, also when wrapped by the query builder; undefined for other errors. */
export function sqlStateOf(error: unknown): string | undefined {
  const wrapped = error as { code?: unknown; cause?: { code?: unknown } } | null
  const code = wrapped?.cause?.code ?? wrapped?.code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

function answer(
  code: ErrorCode,
  message?: string,
  field?: string,
  data?: Record<string, unknown>,
): ErrorAnswer {
  const status = STATUS[code]
  const body = {
    errors: [
      { code, message: message ?? ERROR_MESSAGES[code], ...(field && { field }), ...(data && { data }) },
    ],
  }
  const retryAfterSeconds =
    status === 429 || status === 503
      ? ((data as { retryAfterSeconds?: number } | undefined)?.retryAfterSeconds ?? DEFAULT_WAIT[status])
      : undefined
  return { status, code, body, ...(retryAfterSeconds && { retryAfterSeconds }) }
}
