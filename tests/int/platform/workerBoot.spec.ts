import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { expect, it } from 'vitest'
import { startWorker } from '../chaos/workerProcess'
import { createTestDatabase } from '../support/createTestDatabase'

const LIMIT = { timeout: 60_000 }
const databaseUrl = String(process.env.DATABASE_URL)

/** Passes connections on to the real server, once it listens. */
function passingOn(): Server {
  const { hostname, port } = new URL(databaseUrl)
  return createServer((near) => {
    const far = connect(Number(port), hostname)
    near.pipe(far).pipe(near)
    for (const end of [near, far]) {
      end.on('error', () => {})
      end.on('close', () => [near, far].map((one) => one.destroy()))
    }
  })
}

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

it(
  'should wait for a database that is not up yet, say so each time, and then take up its work',
  LIMIT,
  async () => {
    await createTestDatabase(databaseUrl)
    const url = new URL(databaseUrl)
    url.hostname = '127.0.0.1'
    url.port = String(await freePort())
    const server = passingOn()
    const waits: { attempt: number; retryInMs: number }[] = []
    const worker = await startWorker({
      databaseUrl: url.href,
      onLine: (line) => {
        if (!line.includes('database is out of reach')) return
        waits.push(JSON.parse(line))
        if (waits.length === 3) server.listen(Number(url.port), '127.0.0.1')
      },
    })
    expect(waits.map(({ attempt, retryInMs }) => [attempt, retryInMs])).toEqual([
      [1, 500],
      [2, 1000],
      [3, 2000],
    ])
    expect(worker.isAlive()).toBe(true)
    await worker.stop()
    server.close()
  },
)

it('should end at once when the database is there and will never do', LIMIT, async () => {
  const url = new URL(databaseUrl)
  url.pathname = '/there_is_no_such_database'
  await expect(startWorker({ databaseUrl: url.href })).rejects.toThrow('the worker ended before it was ready')
})
