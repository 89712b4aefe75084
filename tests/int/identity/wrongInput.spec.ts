import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registration } from '../support/registration'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const body = registration()
const without = (name: string) => Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))

describe('registration', () => {
  it.each([
    ['no body at all', undefined, 400, 'VALIDATION_FAILED', 'email'],
    ['broken JSON', '{"email":', 400, 'MALFORMED_REQUEST', undefined],
    ['an array', [], 400, 'VALIDATION_FAILED', ''],
    ['an address without @', { ...body, email: 'mia' }, 400, 'VALIDATION_FAILED', 'email'],
    ['an address that is an object', { ...body, email: { like: '%' } }, 400, 'VALIDATION_FAILED', 'email'],
    [
      'a very long address',
      { ...body, email: `${'m'.repeat(250)}@example.test` },
      400,
      'VALIDATION_FAILED',
      'email',
    ],
    ['no password', without('password'), 400, 'VALIDATION_FAILED', 'password'],
    ['a short password', { ...body, password: 'ninechars' }, 400, 'VALIDATION_FAILED', 'password'],
    ['a very long password', { ...body, password: 'x1y'.repeat(50) }, 400, 'VALIDATION_FAILED', 'password'],
    ['a huge password', { ...body, password: 'x'.repeat(50_000) }, 400, 'VALIDATION_FAILED', 'password'],
    ['a common password', { ...body, password: 'Qwertyuiop' }, 400, 'VALIDATION_FAILED', 'password'],
    ['the address as password', { ...body, password: body.email }, 400, 'VALIDATION_FAILED', 'password'],
    ['a staff role', { ...body, role: 'owner' }, 400, 'VALIDATION_FAILED', 'role'],
    ['several roles', { ...body, role: ['student', 'ops'] }, 400, 'VALIDATION_FAILED', 'role'],
    ['a field nobody asked for', { ...body, roles: ['owner'] }, 400, 'VALIDATION_FAILED', ''],
    ['a status', { ...body, status: 'active' }, 400, 'VALIDATION_FAILED', ''],
    ['an empty name', { ...body, firstName: '  ' }, 400, 'VALIDATION_FAILED', 'firstName'],
    ['a link for a name', { ...body, firstName: 'win.example/x' }, 400, 'VALIDATION_FAILED', 'firstName'],
    ['a tag for a name', { ...body, lastName: '<b>Mia</b>' }, 400, 'VALIDATION_FAILED', 'lastName'],
    ['a very long name', { ...body, lastName: 'a'.repeat(81) }, 400, 'VALIDATION_FAILED', 'lastName'],
    ['no such time zone', { ...body, timezone: 'Mars/Olympus' }, 400, 'VALIDATION_FAILED', 'timezone'],
    ['no such date', { ...body, dateOfBirth: '1990-02-30' }, 400, 'VALIDATION_FAILED', 'dateOfBirth'],
    ['another date format', { ...body, dateOfBirth: '30.01.1990' }, 400, 'VALIDATION_FAILED', 'dateOfBirth'],
    [
      'a birth in the future',
      { ...body, dateOfBirth: '2090-01-01' },
      400,
      'VALIDATION_FAILED',
      'dateOfBirth',
    ],
    ['somebody of twelve', { ...body, dateOfBirth: '2014-06-01' }, 422, 'UNDERAGE', 'dateOfBirth'],
    [
      'a consent that is no boolean',
      { ...body, marketingConsent: 'yes' },
      400,
      'VALIDATION_FAILED',
      'marketingConsent',
    ],
  ])('should refuse %s', async (_, given, status, code, field) => {
    const answer = await app.api('POST', '/auth/register', { body: given })
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code])
    expect(answer.body.errors.map((error: { field?: string }) => error.field)).toContain(field)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(await app.rows(sql`select id from users`)).toEqual([])
  })

  it('should refuse a known address, also in other letters', async () => {
    expect((await app.api('POST', '/auth/register', { body })).status).toBe(201)
    const again = await app.api('POST', '/auth/register', {
      body: { ...body, email: ` ${body.email.toUpperCase()} ` },
    })
    expect([again.status, again.body.errors[0].code]).toEqual([409, 'EMAIL_TAKEN'])
  })
})

describe('every other endpoint of an account', () => {
  it.each([
    ['POST', '/auth/login', { email: 'mia@example.test' }, 400, 'VALIDATION_FAILED'],
    ['POST', '/auth/login', { email: "' or 1=1 --", password: 'x' }, 400, 'VALIDATION_FAILED'],
    ['POST', '/auth/login', { email: 'mia@example.test', password: { ne: '' } }, 400, 'VALIDATION_FAILED'],
    ['GET', '/auth/login', undefined, 405, 'METHOD_NOT_ALLOWED'],
    ['POST', '/auth/refresh', {}, 401, 'UNAUTHENTICATED'],
    ['POST', '/auth/refresh', { refreshToken: 'nonsense' }, 401, 'TOKEN_INVALID'],
    ['POST', '/auth/refresh', { refreshToken: 'x'.repeat(5000) }, 400, 'VALIDATION_FAILED'],
    ['POST', '/auth/logout', { everywhere: 'yes' }, 400, 'VALIDATION_FAILED'],
    ['POST', '/auth/logout', { everywhere: true }, 401, 'UNAUTHENTICATED'],
    ['GET', '/auth/me', undefined, 401, 'UNAUTHENTICATED'],
    ['GET', '/auth/sessions', undefined, 401, 'UNAUTHENTICATED'],
    ['DELETE', '/auth/sessions/any', undefined, 401, 'UNAUTHENTICATED'],
    ['POST', '/auth/password/reset', { email: 'nobody' }, 400, 'VALIDATION_FAILED'],
    [
      'POST',
      '/auth/password/reset/confirm',
      { token: 'x', password: 'three quiet herons' },
      401,
      'TOKEN_INVALID',
    ],
    ['POST', '/auth/password/reset/confirm', { token: '', password: 'x' }, 400, 'VALIDATION_FAILED'],
    ['POST', '/auth/password/change', { currentPassword: 'x', newPassword: 'y' }, 401, 'UNAUTHENTICATED'],
    ['POST', '/auth/email/verify', { token: 'x' }, 401, 'TOKEN_INVALID'],
    ['POST', '/auth/email/verify', {}, 400, 'VALIDATION_FAILED'],
    ['POST', '/auth/email/resend', {}, 401, 'UNAUTHENTICATED'],
    ['POST', '/auth/register', 'x'.repeat(200_000), 413, 'PAYLOAD_TOO_LARGE'],
  ])('should answer %s %s %j with %i %s', async (method, path, given, status, code) => {
    const answer = await app.api(method, path, { body: given })
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code])
    expect(answer.body.errors[0].message).toMatch(/^[A-Z].*[.]$/)
  })

  it('should refuse bodies that are not JSON', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await app.api('POST', '/auth/login', { body: 'email=a@b.test&password=x', headers })
    expect([answer.status, answer.body.errors[0].code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  })

  it.each(['JWT nonsense', 'JWT eyJhbGciOiJub25lIn0.e30.', 'Bearer x', 'Basic eDp5', ''])(
    'should take "%s" for nobody',
    async (authorization) => {
      expect((await app.api('GET', '/auth/me', { headers: { authorization } })).status).toBe(401)
    },
  )
})
