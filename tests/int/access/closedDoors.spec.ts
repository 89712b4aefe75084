import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Person } from '../support/createPerson'
import { startTestApp, type TestApp } from '../support/testApp'

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent' // Payload logs each refusal as an error
})

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const users = () => app.rows<{ email: string }>(sql`select email from users`)
const first = {
  email: 'first@example.test',
  password: 'three quiet herons',
  firstName: 'First',
  lastName: 'User',
  roles: ['owner'],
  status: 'active',
  timezone: 'UTC',
  currency: 'USD',
  locale: 'en',
}

// The tests of this file run in order: the first ones need a database without people.
describe('before anyone exists', () => {
  it('should not let the first visitor become the owner', async () => {
    const answer = await app.cms('POST', '/users/first-register', { body: first })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await users()).toEqual([])
    expect((await app.cms('POST', '/users', { body: first })).status).toBe(403)
  })
})

describe('Payload’s own ways in', () => {
  let person: Person
  let owner: Person
  beforeAll(async () => {
    person = await app.createPerson({ password: 'three quiet herons' })
    owner = await app.createPerson({ roles: ['owner'] })
  })

  it('should be closed to the first-user form once people exist', async () => {
    expect((await app.cms('POST', '/users/first-register', { body: first })).status).toBeGreaterThanOrEqual(
      400,
    )
    expect(await users()).toHaveLength(2)
  })

  it.each([
    ['login', { email: 'x', password: 'three quiet herons' }],
    ['forgot-password', { email: 'x' }],
    ['reset-password', { token: 'x', password: 'a much newer password' }],
    ['unlock', { email: 'x' }],
    ['verify/some-token', {}],
  ])('should be closed: %s', async (name, body) => {
    const given = 'email' in body ? { ...body, email: person.email } : body
    for (const token of [undefined, person.token]) {
      const answer = await app.cms('POST', `/users/${name}`, { body: given, token })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(JSON.stringify(answer.body)).not.toMatch(/"token"|"user"/)
      expect(answer.headers.getSetCookie()).toEqual([])
    }
    expect(await app.rows(sql`select id from users where reset_password_token is not null`)).toEqual([])
  })

  it('should renew and end the session of the admin panel, and answer no token', async () => {
    const renewed = await app.cms('POST', '/users/refresh-token', { token: owner.token })
    expect(renewed.status).toBe(200)
    expect(JSON.stringify(renewed.body)).not.toMatch(/eyJ/)
    const [session] = await app.rows<{ days: number }>(sql`
      select extract(day from expires_at - created_at)::int as days from users_sessions where id = ${owner.sessionId}`)
    expect(session?.days).toBe(30)
    expect((await app.cms('POST', '/users/logout', { token: owner.token })).status).toBe(200)
    expect((await app.api('GET', '/auth/me', { token: owner.token })).status).toBe(401)
    const refresh = { body: { refreshToken: owner.refreshToken } }
    expect((await app.api('POST', '/auth/refresh', refresh)).status).toBe(401)
  })

  it('should tell nobody of accounts through /me', async () => {
    expect((await app.cms('GET', '/users/me')).body.user).toBeNull()
    const { body } = await app.cms('GET', '/users/me', { token: person.token })
    expect(JSON.stringify(body)).not.toMatch(/"hash"|"salt"|dateOfBirth|eyJ/)
  })

  it('should take a cookie from our own pages only', async () => {
    const cookie = `edustream-token=${person.token}`
    const me = async (headers: Record<string, string>) =>
      (await app.cms('GET', '/users/me', { headers: { cookie, ...headers } })).body.user?.id
    expect(await me({ origin: 'http://localhost:3000' })).toBe(person.id)
    expect(await me({ 'sec-fetch-site': 'same-origin' })).toBe(person.id)
    expect(await me({ origin: 'https://evil.example' })).toBeUndefined()
    expect(await me({ 'sec-fetch-site': 'cross-site' })).toBeUndefined()
    expect(await me({})).toBeUndefined()
  })
})

describe('what Payload brings along', () => {
  it.each([
    ['POST', '/graphql'],
    ['GET', '/graphql'],
    ['GET', '/graphql-playground'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-jobs/handle-schedules'],
    ['GET', '/payload-migrations'],
    ['GET', '/payload-locked-documents'],
    ['GET', '/globals/anything'],
  ])('should not answer %s %s', async (method, route) => {
    const person = await app.createPerson({ roles: ['owner'] })
    const body = method === 'POST' ? { query: '{ Users { docs { email } } }' } : undefined
    const { status } = await app.cms(method, route, { token: person.token, body })
    expect([403, 404, 501]).toContain(status)
  })

  it('should have no GraphQL route in the app', () => {
    const folder = path.resolve(import.meta.dirname, '../../../src/app')
    const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /graphql/i.test(file),
    )
    expect(existsSync(folder)).toBe(true)
    expect(routes).toEqual([])
  })

  it('should keep preferences of the admin panel to staff, each their own', async () => {
    const student = await app.createPerson()
    const ops = await app.createPerson({ roles: ['ops'] })
    const other = await app.createPerson({ roles: ['ops'] })
    const save = (token?: string) =>
      app.cms('POST', '/payload-preferences/list', { token, body: { value: { limit: 25 } } })
    expect((await save()).status).toBeGreaterThanOrEqual(400)
    expect((await save(student.token)).status).toBeGreaterThanOrEqual(400)
    expect((await save(ops.token)).status).toBe(200)
    const read = async (token?: string) => (await app.cms('GET', '/payload-preferences/list', { token })).body
    expect((await read(ops.token)).value).toEqual({ limit: 25 })
    expect((await read(other.token)).value ?? null).toBeNull()
    const list = await app.cms('GET', '/payload-preferences', { token: other.token })
    expect(JSON.stringify(list.body)).not.toContain('limit":25')
  })

  it.each([undefined, 'student', 'owner'] as const)(
    'should keep the key-value store shut to %s',
    async (role) => {
      const token = role && (await app.createPerson({ roles: [role] })).token
      await app.payload.kv.set('secret', { a: 1 })
      const list = await app.cms('GET', '/payload-kv', { token })
      expect(list.status === 200 ? list.body.docs : []).toEqual([])
      expect(
        (await app.cms('POST', '/payload-kv', { token, body: { key: 'x', data: {} } })).status,
      ).toBeGreaterThanOrEqual(400)
    },
  )
})
