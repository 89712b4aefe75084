import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPayments, paidCheckout } from './newPayments'
import { type RawAnswer, type RunningSimulator, startSimulator } from './startSimulator'

const SESSION = {
  mode: 'payment',
  success_url: 'http://127.0.0.1:4399/ok',
  'line_items[0][price_data][currency]': 'usd',
  'line_items[0][price_data][unit_amount]': '2500',
  'line_items[0][price_data][product_data][name]': 'Lesson',
  'line_items[0][quantity]': '1',
}
const PAYMENT_METHOD_SAVE = 'saved_payment_method_options[payment_method_save]'
const ACCOUNT = {
  contact_email: 'tutor@example.com',
  dashboard: 'express',
  identity: { country: 'US' },
  defaults: { responsibilities: { fees_collector: 'application', losses_collector: 'application' } },
  configuration: {
    recipient: { capabilities: { stripe_balance: { stripe_transfers: { requested: true } } } },
  },
}
const inMinutes = (minutes: number) => String(Math.floor(Date.now() / 1000) + minutes * 60)

let simulator: RunningSimulator

beforeAll(async () => {
  simulator = await startSimulator()
})
afterAll(() => simulator.stop())

function create(
  changes: Record<string, string | undefined> = {},
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  const fields = Object.entries({ ...SESSION, ...changes }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  )
  return simulator.raw('POST', '/v1/checkout/sessions', {
    body: new URLSearchParams(fields).toString(),
    headers,
  })
}

describe('parameters', () => {
  it.each([
    ['payment_method_types[0]', 'card', 'parameter_unknown', 'payment_method_types'],
    ['payment_intent_data[surprise]', '1', 'parameter_unknown', 'payment_intent_data[surprise]'],
    [
      'line_items[0][price_data][unit_amount]',
      '12.5',
      'parameter_invalid_integer',
      'line_items[0][price_data][unit_amount]',
    ],
    ['line_items[0][price_data][unit_amount]', '10', 'amount_too_small', undefined],
    ['line_items[0][price_data][unit_amount]', '100000000', 'amount_too_large', undefined],
    ['success_url', '/paid', 'url_invalid', 'success_url'],
    ['success_url', undefined, 'parameter_missing', 'success_url'],
    ['customer_email', 'nobody', 'email_invalid', 'customer_email'],
    ['client_reference_id', '', 'parameter_invalid_empty', 'client_reference_id'],
    ['mode', 'barter', undefined, 'mode'],
    ['expires_at', inMinutes(10), undefined, 'expires_at'],
    ['expires_at', inMinutes(25 * 60), undefined, 'expires_at'],
    ['expand[0]', 'subscription', undefined, 'expand'],
  ])('should refuse %s = %s', async (name, value, code, param) => {
    const answer = await create({ [name]: value })
    expect(answer.status).toBe(400)
    const { error } = answer.json as { error: Record<string, unknown> }
    expect(error).toMatchObject({ type: 'invalid_request_error', message: expect.any(String) })
    expect({ code: error.code, param: error.param }).toEqual({ code, param })
  })

  it('should leave nothing behind of a refused request', async () => {
    const count = async () =>
      ((await simulator.raw('GET', '/v1/checkout/sessions?limit=100')).json.data as []).length
    const before = await count()
    await create({ 'expand[0]': 'subscription' })
    expect(await count()).toBe(before)
  })

  it('should take names such as __proto__ for what they are: unknown', async () => {
    const answer = await create({ '__proto__[x]': '1' })
    expect(answer.json).toMatchObject({ error: { code: 'parameter_unknown' } })
  })
})

describe('parameters of the other calls', () => {
  const LONG = 'x'.repeat(20_001)
  it.each([
    ['/v1/payment_intents', 'amount=12.5&currency=usd', 'parameter_invalid_integer', 'amount'],
    ['/v1/payment_intents', 'amount=-500&currency=usd', 'parameter_invalid_integer', 'amount'],
    ['/v1/payment_intents', 'amount=0&currency=usd', 'parameter_invalid_integer', 'amount'],
    ['/v1/payment_intents', 'amount=10&currency=usd', 'amount_too_small', 'amount'],
    ['/v1/payment_intents', 'currency=usd', 'parameter_missing', 'amount'],
    ['/v1/payment_intents', 'amount=500', 'parameter_missing', 'currency'],
    [
      '/v1/payment_intents',
      'amount=500&currency=usd&payment_method_types[0]=card',
      'parameter_unknown',
      'payment_method_types',
    ],
    ['/v1/payment_intents', 'amount=500&currency=usd&customer=cus_none', 'resource_missing', 'customer'],
    ['/v1/payment_intents', 'amount=500&currency=usd&off_session=true', undefined, 'off_session'],
    ['/v1/payment_intents', 'amount=500&currency=usd&confirm=true', undefined, 'off_session'],
    ['/v1/refunds', 'charge=ch_1&amount=-1', 'parameter_invalid_integer', 'amount'],
    ['/v1/refunds', 'charge=ch_1&amount=1.5', 'parameter_invalid_integer', 'amount'],
    ['/v1/refunds', 'charge=ch_1&why=no', 'parameter_unknown', 'why'],
    ['/v1/customers', 'email=nobody', 'email_invalid', 'email'],
    ['/v1/customers', 'source=tok_visa', 'parameter_unknown', 'source'],
    ['/v1/transfers', 'amount=-1&currency=usd&destination=acct_1', 'parameter_invalid_integer', 'amount'],
    ['/v1/transfers', 'amount=100&currency=usd', 'parameter_missing', 'destination'],
    ['/v1/transfers', 'amount=100&currency=usd&destination=acct_1', 'resource_missing', 'destination'],
    ['/v1/payouts', 'amount=1e3&currency=usd', 'parameter_invalid_integer', 'amount'],
    ['/v1/disputes/du_none', 'evidence[mood]=good', 'parameter_unknown', 'evidence[mood]'],
    ['/v1/disputes/du_none', `evidence[customer_name]=${LONG}`, undefined, 'evidence[customer_name]'],
    ['/v1/disputes/du_none', 'submit=perhaps', undefined, 'submit'],
  ])('should refuse %s %s', async (path, body, code, param) => {
    const answer = await simulator.raw('POST', path, { body })
    const { error } = answer.json as { error: Record<string, unknown> }
    expect([400, 404]).toContain(answer.status)
    expect({ type: error.type, code: error.code, param: error.param }).toEqual({
      type: 'invalid_request_error',
      code,
      param,
    })
  })

  it.each([
    [{ customer: 'cus_none' }, 'customer'],
    [{ 'setup_intent_data[description]': 'x' }, 'setup_intent_data'],
    [{ mode: 'setup' }, 'line_items'],
    [{ 'saved_payment_method_options[payment_method_save]': 'enabled' }, PAYMENT_METHOD_SAVE],
    [{ 'payment_intent_data[setup_future_usage]': 'sometimes' }, 'payment_intent_data[setup_future_usage]'],
  ])('should refuse a checkout with %o', async (changes, param) => {
    expect((await create(changes)).json).toMatchObject({ error: { param } })
  })

  it.each([
    ['an unknown field', { ...ACCOUNT, type: 'express' }, 'type'],
    ['no email', { ...ACCOUNT, contact_email: undefined }, 'contact_email'],
    ['no country', { ...ACCOUNT, identity: {} }, 'identity[country]'],
    ['what is not an object', { ...ACCOUNT, defaults: 'all' }, 'defaults'],
  ])('should refuse an account with %s', async (_name, body, param) => {
    const answer = await simulator.raw('POST', '/v2/core/accounts', { body: JSON.stringify(body) })
    expect(answer.status).toBe(400)
    expect(answer.json).toMatchObject({ error: { type: 'invalid_request_error', param } })
  })

  it('should refuse a body of version 2 that is not JSON', async () => {
    const answer = await simulator.raw('POST', '/v2/core/accounts', { body: 'contact_email=a@b.example' })
    expect(answer.status).toBe(400)
  })
})

describe('callers', () => {
  it.each([
    ['no key', { authorization: '' }, 401],
    ['another key', { authorization: 'Bearer sk_test_somebody_else' }, 401],
  ])('should refuse %s', async (_name, headers, status) => {
    expect((await create({}, headers)).status).toBe(status)
  })

  it('should take the key as a basic user name too, as curl -u sends it', async () => {
    const authorization = `Basic ${Buffer.from('sk_test_simulator_for_tests:').toString('base64')}`
    expect((await create({}, { authorization })).status).toBe(200)
  })

  it('should name an address it does not have', async () => {
    const answer = await simulator.raw('GET', '/v1/invoices')
    expect(answer.status).toBe(404)
    expect(answer.json).toMatchObject({ error: { type: 'invalid_request_error' } })
  })

  it('should refuse control calls that a page of another site sends', async () => {
    const answer = await simulator.raw('POST', '/_control', {
      body: '{}',
      headers: { origin: 'http://evil.example' },
    })
    expect(answer.status).toBe(403)
  })

  it('should refuse a request that is too large', async () => {
    expect((await create({ 'metadata[a]': 'x'.repeat(1_100_000) })).status).toBe(413)
  })
})

describe('idempotency', () => {
  it('should repeat the stored answer for the same key and parameters', async () => {
    const headers = { 'idempotency-key': 'same' }
    const [first, second] = [await create({}, headers), await create({}, headers)]
    expect(second.json).toEqual(first.json)
    expect(first.headers.get('idempotent-replayed')).toBeNull()
    expect(second.headers.get('idempotent-replayed')).toBe('true')
    expect(second.headers.get('original-request')).toBe(first.headers.get('request-id'))
  })

  it('should refuse the same key with other parameters, or for another address', async () => {
    const headers = { 'idempotency-key': 'fixed' }
    await create({}, headers)
    const other = await create({ mode: 'payment', 'metadata[a]': 'b' }, headers)
    expect(other.status).toBe(400)
    expect(other.json).toMatchObject({ error: { type: 'idempotency_error' } })
    const elsewhere = await simulator.raw('POST', '/v1/refunds', { body: 'charge=ch_1', headers })
    expect(elsewhere.json).toMatchObject({ error: { type: 'idempotency_error' } })
  })

  it('should not keep a refusal of parameters, so that a corrected call can use the key', async () => {
    const headers = { 'idempotency-key': 'corrected' }
    expect((await create({ success_url: undefined }, headers)).status).toBe(400)
    expect((await create({}, headers)).status).toBe(200)
  })

  it('should keep a refusal that came from doing the work', async () => {
    const { intentId } = await paidCheckout(simulator, newPayments(simulator))
    const headers = { 'idempotency-key': 'too-much' }
    const capture = () =>
      simulator.raw('POST', `/v1/payment_intents/${intentId}/capture`, {
        body: 'amount_to_capture=9999',
        headers,
      })
    expect((await capture()).json).toMatchObject({ error: { code: 'amount_too_large' } })
    expect((await capture()).headers.get('idempotent-replayed')).toBe('true')
  })

  it('should forget a key after a day, as the published API may', async () => {
    const headers = { 'idempotency-key': 'yesterday' }
    const first = await create({}, headers)
    await simulator.control({ offsetMs: 24 * 60 * 60 * 1000 + 5000 })
    expect((await create({}, headers)).json.id).not.toBe(first.json.id)
  })

  it('should do the work once when the same call comes ten times at once', async () => {
    await simulator.reset()
    const headers = { 'idempotency-key': 'burst' }
    const answers = await Promise.all(Array.from({ length: 10 }, () => create({}, headers)))
    expect(new Set(answers.map((answer) => answer.json.id)).size).toBe(1)
    expect((await simulator.calls()).executed['POST /v1/checkout/sessions']).toBe(1)
  })
})
