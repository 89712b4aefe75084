import type { IncomingMessage } from 'node:http'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** False when another site's page made the browser send this: such a form or script is not ours. */
export function isSameOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  return (
    origin === `http://${host}` ||
    origin === publicUrl ||
    (publicUrl !== '' && origin === new URL(publicUrl).origin)
  )
}

/** Whether the caller named this machine itself, so that a foreign name pointing here opens nothing. */
export function isLoopbackHost(request: IncomingMessage): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '')
  return LOOPBACK.has(name)
}
