import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiEndpoints } from '@/endpoints/apiEndpoints'
import type { EndpointDefinition } from '@/endpoints/http/defineEndpoint'
import type { Person } from '../support/createPerson'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let everyone: Person
let nobody: Person

beforeAll(async () => {
  app = await startTestApp()
  everyone = await app.createPerson({ roles: ['student', 'tutor', 'ops', 'finance'] })
  nobody = await app.createPerson({ roles: ['student'] })
})
afterAll(() => app?.close())

const UNKNOWN_ID = '019400d1-0000-7000-8000-000000000000'
const name = ({ method, path }: EndpointDefinition) => `${method} ${path}`
const pathOf = ({ path }: EndpointDefinition, id = UNKNOWN_ID) => path.replace(/:\w+/g, id)
const takesBody = apiEndpoints.filter(({ body }) => body)
/** What is not there is forgotten already. */
const forgets = ({ method, path }: EndpointDefinition) => method === 'DELETE' && path.startsWith('/saved/')
const takesQuery = apiEndpoints.filter(({ query }) => query)
const takesId = apiEndpoints.filter(({ path }) => path.includes(':'))
const needsLogin = apiEndpoints.filter(({ audience }) => audience !== 'public')
const needsRole = apiEndpoints.filter(
  ({ audience }) => Array.isArray(audience) && !audience.includes('student'),
)

/** A refusal is a 4xx with a code and a sentence, and nothing from inside. */
function expectRefusal(answer: { status: number; body: unknown }, statuses: number[]) {
  expect(statuses).toContain(answer.status)
  const { errors } = answer.body as { errors: { code: string; message: string }[] }
  expect(errors.length).toBeGreaterThan(0)
  for (const { code, message } of errors) {
    expect(code).toMatch(/^[A-Z][A-Z_]+$/)
    expect(message.length).toBeGreaterThan(5)
  }
  expect(JSON.stringify(answer.body)).not.toMatch(/node_modules|at \w+ \(|select |insert |sqlstate/i)
}

describe('every endpoint against bad input', () => {
  it.each(needsLogin.map((e) => [name(e), e] as const))('%s should want a login', async (_, endpoint) => {
    expectRefusal(await app.api(endpoint.method, pathOf(endpoint), endpoint.body ? { body: {} } : {}), [401])
    expectRefusal(
      await app.api(endpoint.method, pathOf(endpoint), {
        token: 'not.a.token',
        ...(endpoint.body && { body: {} }),
      }),
      [401],
    )
  })

  it.each(needsRole.map((e) => [name(e), e] as const))('%s should want its role', async (_, endpoint) => {
    expectRefusal(
      await app.api(endpoint.method, pathOf(endpoint), {
        token: nobody.token,
        ...(endpoint.body && { body: {} }),
      }),
      [403],
    )
  })

  it.each(takesBody.map((e) => [name(e), e] as const))(
    '%s should refuse a body that is no JSON, too large, of another type or foreign',
    async (_, endpoint) => {
      const { token } = everyone
      const call = (body: unknown, headers?: Record<string, string>) =>
        app.api(endpoint.method, pathOf(endpoint), { token, body, headers })
      expectRefusal(await call('{"a":'), [400])
      expectRefusal(await call('x'.repeat((endpoint.maxBytes ?? 100_000) + 100_000)), [413])
      expectRefusal(await call('a=1', { 'content-type': 'application/x-www-form-urlencoded' }), [415])
      expectRefusal(await call({ surprise: true, __proto__: { admin: true } }), [400])
      expectRefusal(await call([1, 2, 3]), [400])
      expectRefusal(await call('null'), [400])
    },
  )

  it.each(takesQuery.map((e) => [name(e), e] as const))(
    '%s should refuse a query it does not know',
    async (_, endpoint) => {
      const { token } = everyone
      expectRefusal(await app.api(endpoint.method, `${pathOf(endpoint)}?surprise=1`, { token }), [400])
      expectRefusal(
        await app.api(endpoint.method, `${pathOf(endpoint)}?limit=0&page=-1&from=x&to=y`, { token }),
        [400],
      )
    },
  )

  it.each(takesId.map((e) => [name(e), e] as const))(
    '%s should not find what is not there or not yours',
    async (_, endpoint) => {
      const { token } = everyone
      const call = (id: string) =>
        app.api(endpoint.method, pathOf(endpoint, id), { token, ...(endpoint.body && { body: {} }) })
      if (forgets(endpoint)) expect((await call(UNKNOWN_ID)).status).toBe(204)
      else expectRefusal(await call(UNKNOWN_ID), [400, 404, 422])
      expectRefusal(await call("'; drop table users; --"), [400, 404])
      expectRefusal(await call('%00'), [400, 404])
      expectRefusal(await call('%E0%A4%A'), [400])
      expectRefusal(await call('x'.repeat(5000)), [400, 404])
    },
  )

  it('should refuse what no text may hold', async () => {
    const body = '{"email":"a\\u0000@example.test","password":"long enough for this"}'
    expectRefusal(await app.api('POST', '/auth/login', { body }), [400])
    expectRefusal(await app.api('GET', '/tutors?q=%00'), [400])
  })

  it('should answer unknown addresses and methods with a code', async () => {
    expectRefusal(await app.api('GET', '/nothing/here'), [404])
    expectRefusal(await app.api('DELETE', '/bookings', { token: everyone.token }), [405])
    expectRefusal(await app.api('GET', '/webhooks/stripe'), [405])
  })

  it('should refuse a forged or unsigned event of the processor', async () => {
    expectRefusal(
      await app.api('POST', '/webhooks/stripe', {
        body: { id: 'evt_1', type: 'checkout.session.completed' },
      }),
      [400],
    )
    expectRefusal(
      await app.api('POST', '/webhooks/stripe', { body: {}, headers: { 'stripe-signature': 't=1,v1=00' } }),
      [400],
    )
  })
})
