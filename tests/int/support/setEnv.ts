import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { afterEach, expect, inject, vi } from 'vitest'
import { testEnv } from './testEnv'

// Before a test file is imported: settings, with a database name of its own (`startTestApp` makes it) and a free
// port for the payment simulator.
const url = new URL(inject('serverUrl'))
url.pathname = `/test_${inject('runId')}_${randomBytes(4).toString('hex')}`
const simulatorPort = await freePort()
process.env.TEST_MEILISEARCH_URL ??= process.env.MEILISEARCH_URL ?? ''
Object.assign(process.env, testEnv(url.href), { STRIPE_API_BASE: `http://127.0.0.1:${simulatorPort}` })

const consoleError = vi.spyOn(console, 'error')
afterEach(() => {
  const complaints = consoleError.mock.calls.splice(0)
  expect(complaints, 'console.error was called').toEqual([])
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
