import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApiError } from './api/apiError'
import { handleApi } from './api/handleApi'
import { createClock } from './clock'
import { NO_FAULTS } from './faults'
import { isSameOrigin } from './http/isSameOrigin'
import { sendJson, sendPage } from './http/sendPage'
import { messagePage } from './pages/layout'
import { handleControl } from './routes/control'
import { handleOnboard } from './routes/onboard'
import { handlePay } from './routes/pay'
import type { Settings } from './settings'
import { openStore } from './store'
import { sweepDue } from './sweepDue'
import type { Simulator } from './unit'
import { createWebhookSender } from './webhooks'

const SWEEP_EVERY_MS = 1000

export type Log = (level: 'info' | 'warn' | 'error', message: string, data?: Record<string, unknown>) => void

/**
 * Starts the provider on the loopback address.
 * @throws Error when the port is taken or the data file cannot be opened.
 */
export async function startSimulator(
  settings: Settings,
  log: Log,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const store = openStore(settings.dataPath)
  const clock = createClock(store)
  const faults = { ...NO_FAULTS }
  const webhooks = createWebhookSender({
    settings,
    store,
    clock,
    faults,
    log: (message, data) => log('warn', message, data),
  })
  const simulator: Simulator = { settings, store, clock, faults, webhooks, baseUrl: settings.publicUrl }
  const server = createServer((request, response) => {
    handle(simulator, request, response).catch((error: unknown) => {
      log('error', 'a request failed', { error: error instanceof Error ? error.stack : String(error) })
      if (!response.headersSent)
        sendJson(response, 500, { error: { type: 'api_error', message: 'An unknown error occurred' } })
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  simulator.baseUrl ||= url
  const sweeper = setInterval(() => sweepDue(simulator), SWEEP_EVERY_MS)
  webhooks.wake()
  const stop = async (): Promise<void> => {
    clearInterval(sweeper)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await webhooks.stop()
    store.close()
  }
  return { url, stop }
}

async function handle(
  simulator: Simulator,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const area = url.pathname.split('/')[1]
  if (area === 'v1' || area === 'v2') return handleApi(simulator, request, response)
  if (area === '_control') return handleControl(simulator, request, response, url)
  if (area === 'health') return sendJson(response, 200, { status: 'ok' })
  if (area === 'pay' || area === 'onboard') {
    if (request.method === 'POST' && !isSameOrigin(request, simulator.settings.publicUrl)) {
      const message = 'This form was sent from another site, so nothing was done.'
      return sendPage(response, 403, messagePage({ title: 'Not accepted', message }))
    }
    try {
      const handlePage = area === 'pay' ? handlePay : handleOnboard
      return await handlePage(simulator, request, response, url)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return sendPage(response, error.status, messagePage({ title: 'Not accepted', message: error.message }))
    }
  }
  sendPage(response, 404, messagePage({ title: 'Nothing here', message: 'This is the payment simulator.' }))
}
