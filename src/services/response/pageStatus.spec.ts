import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerTooMany, withAnswer } from './pageStatus'

const server = createServer((request, response) =>
  withAnswer(response, async () => {
    await new Promise((resolve) => setImmediate(resolve))
    if (request.url === '/late') response.write('begun ')
    if (request.url !== '/fine') answerTooMany(31)
    response.end('done')
  }),
)
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

const get = async (path: string) => {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
  return [answer.status, answer.headers.get('retry-after'), await answer.text()]
}

describe('answerTooMany', () => {
  it('should be the status of the page that says so, and of no other that is answered meanwhile', async () => {
    const answers = await Promise.all([get('/'), get('/fine'), get('/'), get('/fine')])
    expect(answers).toEqual([
      [429, '31', 'done'],
      [200, null, 'done'],
      [429, '31', 'done'],
      [200, null, 'done'],
    ])
  })

  it('should leave a page alone that has begun, and do nothing where there is no answer', async () => {
    expect(await get('/late')).toEqual([200, null, 'begun done'])
    expect(() => answerTooMany(1)).not.toThrow()
  })
})
