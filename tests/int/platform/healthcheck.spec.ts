import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import path from 'node:path'
import pg from 'pg'
import { describe, expect, inject, it, onTestFinished } from 'vitest'

const script = path.resolve(import.meta.dirname, '../../../deploy/healthcheck.mjs')

function check(name: string, env: Record<string, string>): Promise<number | null> {
  const child = spawn(process.execPath, [script, name], {
    env: env as unknown as NodeJS.ProcessEnv,
    stdio: 'ignore',
  })
  return new Promise((resolve) => child.once('exit', resolve))
}

async function webThatAnswers(status: number): Promise<string> {
  const server: Server = createServer((_request, response) => response.writeHead(status).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return String((server.address() as { port: number }).port)
}

describe('deploy/healthcheck.mjs', () => {
  it.each([
    [200, 0],
    [503, 1],
  ])('should judge a web that answers %i with exit code %i', async (status, code) => {
    expect(await check('web', { PORT: await webThatAnswers(status) })).toBe(code)
  })

  it('should call a web that does not listen unhealthy', async () => {
    expect(await check('web', { PORT: '1' })).toBe(1)
  })

  it('should call a worker healthy while something here holds a database connection', async () => {
    const client = new pg.Client(inject('serverUrl'))
    await client.connect()
    onTestFinished(() => client.end())
    expect(await check('worker', { DATABASE_URL: inject('serverUrl') })).toBe(0)
    expect(await check('worker', { DATABASE_URL: 'postgresql://ann@127.0.0.1:1/shop' })).toBe(1)
  })

  it('should call anything else unhealthy', async () => {
    expect(await check('database', {})).toBe(1)
  })
})
