import { describe, expect, it } from 'vitest'
import { taggedAnswer } from './taggedAnswer'

const headers = { 'Content-Type': 'text/plain' }
const ask = (body: string, known?: string) =>
  taggedAnswer({
    request: new Request('http://localhost/x', { headers: known ? { 'if-none-match': known } : {} }),
    body,
    headers,
  })

describe('taggedAnswer', () => {
  it('should give the text once and say 304 from then on, until it changes', async () => {
    const first = ask('one')
    const tag = String(first.headers.get('etag'))
    expect([first.status, await first.text()]).toEqual([200, 'one'])
    for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
      const again = ask('one', known)
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    }
    expect(ask('two', tag).status).toBe(200)
    expect(ask('one', '"other"').status).toBe(200)
  })
})
