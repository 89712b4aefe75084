import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PaymentsService } from '@/services/payments/paymentsService'
import { checkoutInput, newPayments, paidCheckout } from './newPayments'
import { type RunningSimulator, startSimulator } from './startSimulator'
import { openWebhookInbox, type WebhookInbox } from './webhookInbox'

const EXPIRED = 'checkout.session.expired'

let inbox: WebhookInbox
let simulator: RunningSimulator
let payments: PaymentsService

beforeAll(async () => {
  inbox = await openWebhookInbox()
  simulator = await startSimulator({ webhookUrl: inbox.url })
  payments = newPayments(simulator)
})
beforeEach(async () => {
  await simulator.reset()
  inbox.clear()
})
afterAll(async () => {
  await simulator.stop()
  await inbox.close()
})

/** What a browser without JavaScript sends, and the page it lands on. */
async function submit(path: string, fields: Record<string, string>): Promise<string> {
  const answer = await fetch(simulator.url + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { accept: 'text/html', origin: simulator.url },
    redirect: 'manual',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/_control'])
  return page()
}

const page = async (): Promise<string> =>
  (await fetch(`${simulator.url}/_control`, { headers: { accept: 'text/html' } })).text()

/** Ends an open checkout: one event. */
async function oneEvent(): Promise<string> {
  const { sessionId } = await payments.createCheckout(checkoutInput())
  await payments.expireCheckout(sessionId)
  return sessionId
}
const about = (id: string) => inbox.received.filter(({ event }) => event.data.object.id === id)

describe('the page', () => {
  it('should need no script, name every field and follow light and dark', async () => {
    const text = await page()
    expect(text).not.toContain('<script')
    expect(text).toContain('prefers-color-scheme:dark')
    expect(text).toContain('Everything works.')
    const inputs = [...text.matchAll(/<input id="(\w+)"/g)].map(([, id]) => id)
    expect(inputs.length).toBeGreaterThan(8)
    expect(inputs.filter((id) => !text.includes(`<label for="${id}"`))).toEqual([])
    const described = [...text.matchAll(/aria-describedby="([\w-]+)"/g)].map(([, id]) => id)
    expect(described.filter((id) => !text.includes(`id="${id}"`))).toEqual([])
  })

  it('should set every fault, show what is on, and switch off what is not ticked', async () => {
    const all = {
      form: 'faults',
      failNext: '1',
      rateLimitNext: '2',
      dropResponse: '3',
      delayMs: '4',
      delayResponseMs: '5',
      pathPattern: 'POST /v1/none',
      loseWebhooks: '6',
      repeatWebhooks: '7',
      delayWebhooksMs: '8',
      holdWebhooks: 'on',
      shuffleWebhooks: 'on',
      refuseUncovered: 'on',
    }
    const text = await submit('/_control', all)
    expect(text).toContain('On: failNext 1,')
    expect(text).toMatch(/name="holdWebhooks" value="on" checked/)
    const { json } = await simulator.raw('GET', '/_control')
    const { form: _form, ...faults } = all
    const expected = Object.fromEntries(
      Object.entries(faults).map(([name, value]) => {
        if (value === 'on') return [name, true]
        return [name, name === 'pathPattern' ? value : Number(value)]
      }),
    )
    expect(json.faults).toEqual(expected)
    expect(await submit('/_control', { form: 'faults', failNext: '' })).toContain('Everything works.')
  })

  it('should say what was wrong and change nothing', async () => {
    const answer = await fetch(`${simulator.url}/_control`, {
      method: 'POST',
      body: new URLSearchParams({ form: 'faults', failNext: '5', pathPattern: '(' }),
    })
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).toContain('<title>Error: ')
    expect(text).toContain('pathPattern is not a regular expression.')
    expect((await simulator.raw('GET', '/_control')).json.faults).toMatchObject({ failNext: 0 })
  })

  it('should refuse a form that another site sends', async () => {
    const answer = await fetch(`${simulator.url}/_control/reset`, {
      method: 'POST',
      body: new URLSearchParams({ form: 'faults' }),
      headers: { origin: 'http://evil.example' },
    })
    expect(answer.status).toBe(403)
  })

  it('should move the clock, and dispute and decide with buttons', async () => {
    const { intentId } = await paidCheckout(simulator, payments, { captureMethod: 'automatic' })
    await submit('/_control', { form: 'clock', advanceHours: '24' })
    const { now } = await simulator.control({})
    expect(Date.parse(now)).toBeGreaterThan(Date.now() + 23 * 60 * 60 * 1000)
    const { chargeId } = await payments.getIntent(intentId)
    expect(await page()).toContain(`action="/_control/charges/${chargeId}/dispute"`)
    const disputed = await submit(`/_control/charges/${chargeId}/dispute`, {})
    expect(disputed).toContain('needs response, fraudulent')
    const [, action = ''] = /action="([^"]+\/win)"/.exec(disputed) ?? []
    expect(await submit(action, {})).toContain('won, fraudulent')
    expect((await payments.listDisputes({})).disputes).toMatchObject([{ status: 'won' }])
  })

  it('should forget everything', async () => {
    await oneEvent()
    const text = await submit('/_control/reset', {})
    expect(text).not.toContain(EXPIRED)
  })
})

describe('events', () => {
  it('should lose so many, which can be read and sent by hand', async () => {
    await simulator.control({ loseWebhooks: 1 })
    const lost = await oneEvent()
    const kept = await oneEvent()
    await inbox.waitFor(({ event }) => event.data.object.id === kept)
    expect(about(lost)).toEqual([])
    expect((await simulator.control({})).pendingWebhooks).toBe(0)
    const text = await page()
    expect(text).toContain('not sent')
    const events = await simulator.raw('GET', `/v1/events?type=${EXPIRED}`)
    const found = (events.json.data as { id: string; data: { object: { id: string } } }[]).find(
      ({ data }) => data.object.id === lost,
    )
    await submit(`/_control/events/${found?.id}/resend`, {})
    const [arrived] = await inbox.waitFor(({ event }) => event.data.object.id === lost)
    expect(arrived?.id).toBe(found?.id)
  })

  it('should come late, and at once when flushed', async () => {
    await simulator.control({ delayWebhooksMs: 120_000 })
    const late = await oneEvent()
    expect((await simulator.control({ delayWebhooksMs: 0 })).pendingWebhooks).toBe(1)
    const prompt = await oneEvent()
    await inbox.waitFor(({ event }) => event.data.object.id === prompt)
    expect(about(late)).toEqual([])
    await submit('/_control', { form: 'flush' })
    await inbox.waitFor(({ event }) => event.data.object.id === late)
    expect(about(late)).toHaveLength(1)
  })
})
