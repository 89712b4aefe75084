import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'

type Answer = Pick<ServerResponse, 'headersSent' | 'statusCode' | 'setHeader'>

// The server and the pages are bundled apart, and have this in common.
const KEY = Symbol.for('edustream.answer')
function answers(): AsyncLocalStorage<Answer> {
  const holder = globalThis as { [KEY]?: AsyncLocalStorage<Answer> }
  holder[KEY] ??= new AsyncLocalStorage()
  return holder[KEY]
}

/** Runs what answers a request so that its pages can say with which status. */
export const withAnswer = <Result>(answer: Answer, run: () => Result): Result => answers().run(answer, run)

/**
 * Says that a page is the answer to too many requests: 429 with `Retry-After`, which Next has no word for. A page calls it
 * before anything of it was sent; later, and where no server of ours is around it, the page stands as it is.
 */
export function answerTooMany(retryAfterSeconds: number): void {
  const answer = answers().getStore()
  if (!answer || answer.headersSent) return
  answer.statusCode = 429
  answer.setHeader('Retry-After', String(retryAfterSeconds))
}
