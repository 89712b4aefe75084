import { ERROR_MESSAGES, type ErrorCode } from './errorCode'

type DomainErrorOptions = {
  /** What the person reads; the code's own message when left out. */
  userMessage?: string
  /** Facts a client can act on, safe to show: never a stack, SQL or a provider's raw text. */
  data?: Record<string, unknown>
  /** Name of the input field the refusal is about. */
  field?: string
}

/**
 * The one error the product throws on purpose (style rule 9). `message` is for the log, `userMessage` for people.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly code: ErrorCode
  readonly userMessage: string
  readonly data?: Record<string, unknown>
  readonly field?: string

  constructor(code: ErrorCode, logMessage: string, { userMessage, data, field }: DomainErrorOptions = {}) {
    super(logMessage)
    this.code = code
    this.userMessage = userMessage ?? ERROR_MESSAGES[code]
    this.data = data
    this.field = field
  }
}
