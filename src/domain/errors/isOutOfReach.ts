/** The server shuts down, starts up or replays its log, has no connection left, or the connection broke. */
const SQL_STATES = /^(08|57P0[1-5]|53300)/
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])
/** The driver has no code for these. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/
const DEEPEST = 5

/**
 * Whether an error says that a database could not be reached, or was lost on the way: nothing is wrong with the request,
 * and it may be sent again. What a lost connection had been asked for may have been done.
 */
export function isOutOfReach(error: unknown): boolean {
  let one = error as { code?: unknown; message?: unknown; cause?: unknown } | null | undefined
  for (let depth = 0; one && depth < DEEPEST; depth += 1) {
    const { code, message } = one
    if (typeof code === 'string' && (SQL_STATES.test(code) || NETWORK.has(code))) return true
    if (typeof message === 'string' && WORDS.test(message)) return true
    one = one.cause as typeof one
  }
  return false
}
