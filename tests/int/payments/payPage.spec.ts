import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CreateCheckoutInput, PaymentsService } from '@/services/payments/paymentsService'
import { CAREFUL_CARD, checkoutInput, DECLINED_CARD, GOOD_CARD, newPayments, POOR_CARD } from './newPayments'
import { type RunningSimulator, startSimulator } from './startSimulator'

const CARD = { cardNumber: GOOD_CARD, expiry: '12 / 34', cvc: '123', name: 'Ana Petrova' }

let simulator: RunningSimulator
let payments: PaymentsService

beforeAll(async () => {
  simulator = await startSimulator()
  payments = newPayments(simulator)
})
beforeEach(() => simulator.reset())
afterAll(() => simulator.stop())

type Page = { status: number; text: string; location: string | null; headers: Headers }

/** What a browser without JavaScript does; redirects are not followed. */
async function browse(
  path: string,
  form?: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Page> {
  const method = form ? 'POST' : 'GET'
  const body = form && new URLSearchParams(form).toString()
  const response = await fetch(new URL(path, simulator.url), { method, body, headers, redirect: 'manual' })
  return {
    status: response.status,
    text: await response.text(),
    location: response.headers.get('location'),
    headers: response.headers,
  }
}

async function open(
  changes: Partial<CreateCheckoutInput> = {},
): Promise<{ sessionId: string; page: string }> {
  const { sessionId } = await payments.createCheckout(checkoutInput(changes))
  return { sessionId, page: `/pay/${sessionId}` }
}

describe('the page', () => {
  it('should show what is paid, that it is a test, and the way back', async () => {
    const { page } = await open()
    const { status, text, headers } = await browse(page)
    expect(status).toBe(200)
    expect(text).toContain('Test payments, no real money')
    expect(text).toContain('Algebra lesson, 60 minutes')
    expect(text).toMatch(/<button type="submit">Pay \$25\.00<\/button>/)
    expect(text).toContain('href="http://127.0.0.1:4399/cancelled"')
    expect(text).not.toContain('<script')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("form-action 'self' http://127.0.0.1:4399")
  })

  it('should start with an empty card number that has the focus', async () => {
    const { page } = await open()
    expect((await browse(page)).text).toMatch(/<input id="cardNumber"[^>]*value=""[^>]*autofocus>/)
  })

  it('should fill in a chosen test card and leave only Pay to press', async () => {
    const { page } = await open()
    const { text } = await browse(`${page}?card=${DECLINED_CARD}`)
    expect(text).toContain('value="4000 0000 0000 0002"')
    expect(text).toMatch(/<a href="[^"]+4000000000000002" aria-current="true">/)
    expect(text).toMatch(/<button type="submit" autofocus>/)
  })

  it.each([
    ['JPY', 3500, '¥3,500'],
    ['RSD', 250_050, 'RSD 2,500.50'],
    ['EUR', 1999, '€19.99'],
  ])('should write an amount in %s with its own decimals', async (currency, amount, shown) => {
    const { page } = await open({ amount: { amount, currency } })
    expect((await browse(page)).text.replaceAll('\u00a0', ' ')).toContain(`Pay ${shown}</button>`)
  })

  it('should show what the shop named as text, never as markup', async () => {
    const { page } = await open({ description: '<img src=x onerror=alert(1)>' })
    const { text } = await browse(page)
    expect(text).toContain('&lt;img src=x')
    expect(text).not.toContain('<img')
  })

  it('should say clearly that an unknown address is no payment', async () => {
    expect(await browse('/pay/cs_test_none')).toMatchObject({ status: 404 })
  })
})

describe('paying', () => {
  it('should lead to the success address with the session in it', async () => {
    const { page, sessionId } = await open()
    const paid = await browse(page, CARD)
    expect(paid).toMatchObject({ status: 303, location: `http://127.0.0.1:4399/paid?session=${sessionId}` })
    expect((await payments.getCheckout(sessionId)).state).toBe('authorized')
  })

  it('should pay once when Pay is pressed twice, and lead both presses to the same place', async () => {
    const { page } = await open({ captureMethod: 'automatic' })
    const [first, second] = await Promise.all([browse(page, CARD), browse(page, CARD)])
    expect(second.location).toBe(first?.location)
    const charges = await simulator.raw('GET', '/v1/balance_transactions')
    expect(charges.json.data).toHaveLength(1)
  })

  it.each([
    [DECLINED_CARD, 'Your card was declined.'],
    [POOR_CARD, 'Your card has insufficient funds.'],
    ['4111111111111111', 'Your request was in test mode, but used a non test card.'],
  ])('should say why %s was declined and let the payer try again', async (cardNumber, reason) => {
    const { page, sessionId } = await open()
    const declined = await browse(page, { ...CARD, cardNumber })
    expect(declined.status).toBe(303)
    const shown = await browse(declined.location ?? '')
    expect(shown.text).toMatch(/<div class="summary" role="alert"[^>]*autofocus>/)
    expect(shown.text).toContain(reason)
    expect(shown.text).toMatch(/<input id="cardNumber"[^>]*value=""/)
    expect((await browse(page, CARD)).location).toContain(sessionId)
  })

  it('should name every field that is wrong and keep what was typed', async () => {
    const { page, sessionId } = await open()
    const wrong = { cardNumber: '4242 4242 4242 4241', expiry: '13/20', cvc: '12', name: ' ' }
    const { text } = await browse(page, wrong)
    expect(text).toContain('<title>Error: ')
    for (const field of Object.keys(wrong)) {
      expect(text).toContain(`href="#${field}"`)
      expect(text).toMatch(
        new RegExp(`id="${field}"[^>]*aria-describedby="[^"]*${field}-error"[^>]*aria-invalid="true"`),
      )
    }
    expect(text).toContain('value="4242 4242 4242 4241"')
    expect((await payments.getCheckout(sessionId)).intentId).toBeNull()
  })

  it('should refuse a card whose last month is over by the simulator clock', async () => {
    const { page } = await open()
    await simulator.control({ offsetMs: 60_000 })
    expect((await browse(page, { ...CARD, expiry: '01/25' })).text).toContain('This card has expired.')
  })

  it('should ask for an email when the shop did not name one', async () => {
    const body = new URLSearchParams({
      mode: 'payment',
      success_url: 'http://127.0.0.1:4399/paid',
      'line_items[0][price_data][currency]': 'usd',
      'line_items[0][price_data][unit_amount]': '2500',
      'line_items[0][price_data][product_data][name]': 'Lesson',
    }).toString()
    const { json } = await simulator.raw('POST', '/v1/checkout/sessions', { body })
    const page = `/pay/${String(json.id)}`
    expect((await browse(page, CARD)).text).toContain('Enter an email address')
    expect((await browse(page, { ...CARD, email: 'a@b.example' })).status).toBe(303)
    const session = await simulator.raw('GET', `/v1/checkout/sessions/${String(json.id)}`)
    expect(session.json).toMatchObject({ customer_details: { email: 'a@b.example', name: 'Ana Petrova' } })
  })

  it('should refuse a form that another site sends', async () => {
    const { page, sessionId } = await open()
    const forged = await browse(page, CARD, { origin: 'http://evil.example' })
    expect(forged.status).toBe(403)
    expect((await payments.getCheckout(sessionId)).state).toBe('open')
  })
})

describe("the bank's page", () => {
  it('should pay when the payer approves', async () => {
    const { page, sessionId } = await open()
    const asked = await browse(page, { ...CARD, cardNumber: CAREFUL_CARD })
    expect(asked.location).toBe(`${page}/authenticate`)
    const question = await browse(asked.location ?? '')
    expect(question.text).toContain('Approve the payment')
    expect(question.text).toContain('$25.00')
    const answered = await browse(`${page}/authenticate`, { decision: 'approve' })
    expect(answered.location).toBe(`http://127.0.0.1:4399/paid?session=${sessionId}`)
    const { intentId } = await payments.getCheckout(sessionId)
    const { json } = await simulator.raw('GET', `/v1/payment_intents/${intentId}?expand[]=latest_charge`)
    expect(json).toMatchObject({
      next_action: null,
      latest_charge: { payment_method_details: { card: { three_d_secure: { result: 'authenticated' } } } },
    })
  })

  it('should go back to the form when the payer refuses, and let another card pay', async () => {
    const { page, sessionId } = await open()
    await browse(page, { ...CARD, cardNumber: CAREFUL_CARD })
    const refused = await browse(`${page}/authenticate`, { decision: 'refuse' })
    expect((await browse(refused.location ?? '')).text).toContain('could not confirm that it is you')
    expect((await payments.getCheckout(sessionId)).failureCode).toBe('authentication_failed')
    expect((await browse(`${page}/authenticate`, { decision: 'approve' })).location).toBe(page)
    expect((await payments.getCheckout(sessionId)).state).toBe('open')
    expect((await browse(page, CARD)).location).toContain(sessionId)
  })
})

describe('afterwards', () => {
  it('should say that it is paid and lead back', async () => {
    const { page, sessionId } = await open()
    await browse(page, CARD)
    const { status, text } = await browse(page)
    expect(status).toBe(200)
    expect(text).toContain('Already paid')
    expect(text).toContain(`href="http://127.0.0.1:4399/paid?session=${sessionId}"`)
  })

  it('should say that the time is over and nothing was charged', async () => {
    const { page, sessionId } = await open()
    await payments.expireCheckout(sessionId)
    for (const answer of [await browse(page), await browse(page, CARD)]) {
      expect(answer.location).toBeNull()
      expect(answer.text).toContain('You have not been charged')
      expect(answer.text).toContain('href="http://127.0.0.1:4399/cancelled"')
    }
  })
})
