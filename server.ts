import { createServer } from 'node:http'
import next from 'next'
import { assertProcessSound } from '@/domain/booking/processProblems'
import { env } from '@/env'
import { listenForForgotten } from '@/services/cache/listenForForgotten'
import { logger } from '@/services/logging/logger'
import { stopQueue } from '@/services/queue/queue'
import { withAnswer } from '@/services/response/pageStatus'
import { flushEvents } from '@/services/searchLog/eventBuffer'

assertProcessSound()
const dev = env.NODE_ENV === 'development'
const app = next({ dev, port: env.PORT, hostname: '127.0.0.1' })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer((request, response) => {
  withAnswer(response, () => handle(request, response)).catch((error: unknown) => {
    logger.error({ err: error }, 'request failed')
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})
server.keepAliveTimeout = 65_000

server.listen(env.PORT, env.LISTEN_HOST, () => logger.info({ port: env.PORT }, 'web ready'))

const stopListening = listenForForgotten(env.DATABASE_URL)

let stopping = false
/** Takes no new requests, finishes the open ones, then leaves the queue. */
async function stop(signal: string) {
  if (stopping) return
  stopping = true
  logger.info({ signal }, 'web stopping')
  setTimeout(() => process.exit(0), 8000).unref()
  server.close()
  server.closeIdleConnections()
  await Promise.all([flushEvents(), stopQueue(), stopListening()])
  process.exit(0)
}
process.on('SIGTERM', () => void stop('SIGTERM'))
process.on('SIGINT', () => void stop('SIGINT'))
