import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailedToken, PASSWORD } from '../support/registration'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const NEW = 'a much newer password'
const code = (answer: { body: { errors?: { code: string }[] } }) => answer.body.errors?.[0]?.code
const logIn = (email: string, password: string) =>
  app.api('POST', '/auth/login', { body: { email, password } })
const me = (token: string) => app.api('GET', '/auth/me', { token })
const requestReset = (email: string) => app.api('POST', '/auth/password/reset', { body: { email } })
const confirmReset = (token: string, password = NEW) =>
  app.api('POST', '/auth/password/reset/confirm', { body: { token, password } })
const mailsTo = async (email: string, template: string) =>
  (await app.rows(sql`select id from mail_messages where "to" = ${email} and template = ${template}`)).length

describe('password reset', () => {
  it('should set the password, confirm the address, end every session and tell the owner', async () => {
    const person = await app.createPerson({ password: PASSWORD, verified: false })
    expect((await requestReset(person.email.toUpperCase())).status).toBe(202)
    const token = await mailedToken(app, person.email, 'resetPassword')
    expect((await confirmReset(token)).status).toBe(204)
    expect((await me(person.token)).status).toBe(401)
    const refresh = { body: { refreshToken: person.refreshToken } }
    expect(code(await app.api('POST', '/auth/refresh', refresh))).toBe('TOKEN_INVALID')
    expect(code(await logIn(person.email, PASSWORD))).toBe('INVALID_CREDENTIALS')
    expect((await logIn(person.email, NEW)).body.user.emailVerified).toBe(true)
    expect(await mailsTo(person.email, 'passwordChanged')).toBe(1)
    expect(code(await confirmReset(token))).toBe('TOKEN_INVALID')
  })

  it('should make the other links that were mailed worthless', async () => {
    const { email } = await app.createPerson({ password: PASSWORD })
    await requestReset(email)
    const first = await mailedToken(app, email, 'resetPassword')
    await requestReset(email)
    const second = await mailedToken(app, email, 'resetPassword')
    expect(second).not.toBe(first)
    expect((await confirmReset(first)).status).toBe(204)
    expect(code(await confirmReset(second))).toBe('TOKEN_INVALID')
  })

  it('should keep the link when the new password is refused, and let it run out after an hour', async () => {
    const { email } = await app.createPerson({ password: PASSWORD })
    await requestReset(email)
    const token = await mailedToken(app, email, 'resetPassword')
    const weak = await confirmReset(token, 'password123')
    expect([weak.status, weak.body.errors[0].field]).toEqual([400, 'password'])
    await app.moveClock(59 * 60_000)
    expect(code(await confirmReset(token, email))).toBe('VALIDATION_FAILED')
    await app.moveClock(2 * 60_000)
    expect(code(await confirmReset(token))).toBe('TOKEN_INVALID')
  })

  it('should answer the same for addresses without an account, and mail nobody', async () => {
    const suspended = await app.createPerson({ status: 'suspended' })
    const before = await app.rows(sql`select count(*)::int as mails from mail_messages`)
    const known = await app.createPerson()
    const answers = [await requestReset('nobody@example.test'), await requestReset(suspended.email)]
    expect(await app.rows(sql`select count(*)::int as mails from mail_messages`)).toEqual(before)
    answers.push(await requestReset(known.email))
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [202, ''],
      [202, ''],
      [202, ''],
    ])
  })

  it('should not take a token of another kind', async () => {
    const person = await app.createPerson({ verified: false })
    await app.api('POST', '/auth/email/resend', { token: person.token })
    const verify = await mailedToken(app, person.email, 'verifyEmail')
    expect(code(await confirmReset(verify))).toBe('TOKEN_INVALID')
    expect(code(await confirmReset(person.refreshToken))).toBe('TOKEN_INVALID')
    const refresh = { body: { refreshToken: verify } }
    expect(code(await app.api('POST', '/auth/refresh', refresh))).toBe('TOKEN_INVALID')
    expect((await app.api('POST', '/auth/email/verify', { body: { token: verify } })).status).toBe(204)
  })

  it('should store hashes of tokens only', async () => {
    const { email, refreshToken } = await app.createPerson()
    await requestReset(email)
    const token = await mailedToken(app, email, 'resetPassword')
    const rows = await app.rows(sql`select * from auth_tokens`)
    expect(rows.length).toBeGreaterThan(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows)).not.toContain(refreshToken)
  })
})

describe('password change', () => {
  const change = (token: string, currentPassword: string, newPassword: string) =>
    app.api('POST', '/auth/password/change', { token, body: { currentPassword, newPassword } })

  it('should need the current password, end other sessions and go on with this one', async () => {
    const person = await app.createPerson({ password: PASSWORD })
    const phone = await app.startSession(person)
    const wrong = await change(person.token, 'not my password', NEW)
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([401, 'currentPassword'])
    expect((await me(phone.token)).status).toBe(200)
    const changed = await change(person.token, PASSWORD, NEW)
    expect(changed.status).toBe(200)
    expect((await me(phone.token)).status).toBe(401)
    expect((await me(changed.body.token)).status).toBe(200)
    const refresh = (refreshToken: string) => app.api('POST', '/auth/refresh', { body: { refreshToken } })
    expect(code(await refresh(person.refreshToken))).toBe('TOKEN_INVALID')
    expect((await refresh(changed.body.refreshToken)).status).toBe(200)
    expect((await logIn(person.email, NEW)).status).toBe(200)
  })
})

describe('login', () => {
  it('should say the same of a wrong password and an unknown address, and take as long', async () => {
    const { email } = await app.createPerson({ password: PASSWORD })
    const timed = async (address: string) => {
      const cpu = process.cpuUsage()
      const answer = await logIn(address, 'wrong password')
      const { user, system } = process.cpuUsage(cpu)
      return { answer: [answer.status, answer.body], work: user + system }
    }
    const known = await timed(email)
    const unknown = await timed('nobody@example.test')
    expect(unknown.answer).toEqual(known.answer)
    expect(known.answer[0]).toBe(401)
    expect(unknown.work / known.work).toBeGreaterThan(0.6)
    expect(unknown.work / known.work).toBeLessThan(1.7)
  })

  it('should refuse a suspended account, and an account without a password', async () => {
    const suspended = await app.createPerson({ password: PASSWORD, status: 'suspended' })
    expect(code(await logIn(suspended.email, PASSWORD))).toBe('ACCOUNT_SUSPENDED')
    expect(code(await logIn(suspended.email, 'wrong password'))).toBe('INVALID_CREDENTIALS')
    const without = await app.createPerson()
    expect(code(await logIn(without.email, ''))).toBe('VALIDATION_FAILED')
    expect(code(await logIn(without.email, 'anything at all'))).toBe('INVALID_CREDENTIALS')
  })
})
