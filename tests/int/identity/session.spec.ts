import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailedToken, PASSWORD, registration } from '../support/registration'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const MINUTE = 60_000
const logIn = (email: string, password = PASSWORD) =>
  app.api('POST', '/auth/login', { body: { email, password } })
const refresh = (refreshToken: string) => app.api('POST', '/auth/refresh', { body: { refreshToken } })
const me = (token: string) => app.api('GET', '/auth/me', { token })
const code = (answer: { body: { errors?: { code: string }[] } }) => answer.body.errors?.[0]?.code

describe('a new account', () => {
  it('should register, confirm the address, log in, refresh and log out', async () => {
    const body = registration({ firstName: 'Zoë', lastName: 'O’Neill-Đorđević' })
    const registered = await app.api('POST', '/auth/register', { body })
    expect(registered.status).toBe(201)
    expect(registered.body).toMatchObject({
      user: {
        email: body.email,
        firstName: 'Zoë',
        roles: ['student'],
        emailVerified: false,
        timezone: body.timezone,
      },
      token: expect.any(String),
      refreshToken: expect.any(String),
    })
    expect(JSON.stringify(registered.body)).not.toMatch(/hash|salt|dateOfBirth/)

    const token = await mailedToken(app, body.email, 'verifyEmail')
    expect((await app.api('POST', '/auth/email/verify', { body: { token } })).status).toBe(204)
    expect(code(await app.api('POST', '/auth/email/verify', { body: { token } }))).toBe('TOKEN_INVALID')
    expect((await me(registered.body.token)).body.user.emailVerified).toBe(true)

    const loggedIn = await logIn(body.email.toUpperCase())
    expect(loggedIn.status).toBe(200)
    const refreshed = await refresh(loggedIn.body.refreshToken)
    expect(refreshed.status).toBe(200)
    expect(refreshed.body.refreshToken).not.toBe(loggedIn.body.refreshToken)
    expect((await me(refreshed.body.token)).status).toBe(200)

    expect((await app.api('POST', '/auth/logout', { token: refreshed.body.token, body: {} })).status).toBe(
      204,
    )
    expect((await me(refreshed.body.token)).status).toBe(401)
    expect(code(await refresh(refreshed.body.refreshToken))).toBe('TOKEN_INVALID')
    expect((await me(registered.body.token)).status).toBe(200)
  })

  it('should come with the profile of its role', async () => {
    const roles = ['student', 'parent', 'tutor'] as const
    const answers = await Promise.all(
      roles.map((role) => app.api('POST', '/auth/register', { body: registration({ role }) })),
    )
    const ids = answers.map((answer) => answer.body.user.id)
    const profiles = await app.rows<{ user_id: string; kind: string }>(sql`
      select user_id, 'learner' as kind from student_profiles
      union all select user_id, status::text from tutor_profiles`)
    const kindOf = (id: string) =>
      profiles.filter((profile) => profile.user_id === id).map(({ kind }) => kind)
    expect(ids.map(kindOf)).toEqual([['learner'], ['learner'], ['draft']])
  })

  it('should be made once when two registrations race for one address', async () => {
    const body = registration()
    const answers = await Promise.all([1, 2, 3].map(() => app.api('POST', '/auth/register', { body })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    expect(answers.map(code).filter(Boolean)).toEqual(['EMAIL_TAKEN', 'EMAIL_TAKEN'])
    const counts = await app.rows(sql`
      select (select count(*)::int from users where email = ${body.email}) as users,
        (select count(*)::int from mail_messages where "to" = ${body.email}) as mails`)
    expect(counts).toEqual([{ users: 1, mails: 1 }])
  })
})

describe('a session', () => {
  it('should hand its tokens to browsers as cookies that scripts cannot read', async () => {
    const { email } = await app.createPerson({ password: PASSWORD })
    const cookies = (await logIn(email)).headers.getSetCookie()
    expect(cookies).toEqual([
      expect.stringMatching(/^edustream-token=[^;]+; Expires=[^;]+; Path=\/; HttpOnly=true; SameSite=Lax$/),
      expect.stringMatching(/^edustream-refresh=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
    const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
    expect((await app.api('GET', '/auth/me', { cookie })).status).toBe(200)
    const foreign = { origin: 'https://evil.example' }
    expect((await app.api('GET', '/auth/me', { cookie, headers: foreign })).status).toBe(401)
    expect((await app.api('POST', '/auth/refresh', { cookie, headers: foreign })).status).toBe(401)
    const refreshed = await app.api('POST', '/auth/refresh', { cookie })
    expect(refreshed.status).toBe(200)
    const out = await app.api('POST', '/auth/logout', { cookie: refreshed.headers.getSetCookie().join('; ') })
    expect(out.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^edustream-token=; Expires=/),
      expect.stringMatching(/^edustream-refresh=; Max-Age=0;/),
    ])
    expect((await app.api('POST', '/auth/refresh', { cookie })).status).toBe(401)
  })

  it('should stay valid beside others that start at the same moment', async () => {
    const person = await app.createPerson({ password: PASSWORD })
    const answers = await Promise.all(Array.from({ length: 4 }, () => logIn(person.email)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const seen = await Promise.all(answers.map(({ body }) => me(body.token)))
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect((await me(person.token)).status).toBe(200)
  })

  it('should survive staff saving the account while it starts', async () => {
    const person = await app.createPerson()
    const ops = await app.createPerson({ roles: ['ops'] })
    const sessions = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const body = { firstName: `Renamed${'abcdefgh'[index]}` }
        const [saved, session] = await Promise.all([
          app.cms('PATCH', `/users/${person.id}`, { token: ops.token, body }),
          app.startSession(person),
        ])
        expect(saved.status).toBe(200)
        return session
      }),
    )
    const seen = await Promise.all(sessions.map(({ token }) => me(token)))
    expect(seen.map(({ status }) => status)).toEqual(sessions.map(() => 200))
  })

  it('should have one successor for a refresh that is repeated at once', async () => {
    const { refreshToken } = await app.createPerson()
    const [first, second] = await Promise.all([refresh(refreshToken), refresh(refreshToken)])
    expect([first.status, second.status]).toEqual([200, 200])
    expect(first.body.refreshToken).toBe(second.body.refreshToken)
    expect((await refresh(first.body.refreshToken)).status).toBe(200)
  })

  it('should end with its whole family when a spent refresh token comes back later', async () => {
    const person = await app.createPerson()
    const other = await app.startSession(person)
    const next = await refresh(person.refreshToken)
    await app.moveClock(16_000)
    const reused = await refresh(person.refreshToken)
    expect([reused.status, code(reused)]).toEqual([401, 'TOKEN_REUSED'])
    expect(code(await refresh(next.body.refreshToken))).toBe('TOKEN_INVALID')
    expect((await me(next.body.token)).status).toBe(401)
    expect((await me(other.token)).status).toBe(200)
  })

  it('should follow the product’s clock: 30 minutes of access, 30 days of refreshing', async () => {
    const person = await app.createPerson()
    await app.moveClock(29 * MINUTE)
    expect((await me(person.token)).status).toBe(200)
    await app.moveClock(2 * MINUTE)
    expect((await me(person.token)).status).toBe(401)
    const refreshed = await refresh(person.refreshToken)
    expect(refreshed.status).toBe(200)
    expect((await me(refreshed.body.token)).status).toBe(200)
    expect(refreshed.body.exp).toBeCloseTo(((await app.now()).getTime() + 30 * MINUTE) / 1000, -1)
    await app.moveClock(30 * 24 * 60 * MINUTE)
    expect(code(await refresh(refreshed.body.refreshToken))).toBe('TOKEN_INVALID')
    const { sessionId } = await app.startSession(person)
    const kept = await app.rows(sql`select id from users_sessions where _parent_id = ${person.id}`)
    expect(kept).toEqual([{ id: sessionId }])
    const tokens = await app.rows(sql`select family from auth_tokens where user_id = ${person.id}`)
    expect(tokens).toEqual([{ family: sessionId }])
  })

  it('should be listed and ended by its owner alone', async () => {
    const person = await app.createPerson()
    const stranger = await app.createPerson()
    const phone = await app.startSession(person)
    const list = await app.api('GET', '/auth/sessions', { token: person.token })
    expect(list.body.docs).toHaveLength(2)
    expect(list.body.docs[0]).toMatchObject({ id: person.sessionId, current: true })
    const other = list.body.docs[1].id
    const end = (token: string) => app.api('DELETE', `/auth/sessions/${other}`, { token })
    expect((await end(stranger.token)).status).toBe(404)
    expect((await me(phone.token)).status).toBe(200)
    expect((await end(person.token)).status).toBe(204)
    expect((await end(person.token)).status).toBe(404)
    expect((await me(phone.token)).status).toBe(401)
    expect(code(await refresh(phone.refreshToken))).toBe('TOKEN_INVALID')
  })

  it('should end everywhere at once when asked to', async () => {
    const person = await app.createPerson()
    const phone = await app.startSession(person)
    const out = (token?: string) => app.api('POST', '/auth/logout', { token, body: { everywhere: true } })
    expect((await out()).status).toBe(401)
    expect((await out(phone.token)).status).toBe(204)
    expect((await me(person.token)).status).toBe(401)
    expect(code(await refresh(person.refreshToken))).toBe('TOKEN_INVALID')
  })

  it('should end by its refresh token when the access token has run out', async () => {
    const person = await app.createPerson()
    await app.api('POST', '/auth/logout', { body: { refreshToken: person.refreshToken } })
    expect((await me(person.token)).status).toBe(401)
    expect((await app.api('GET', '/auth/logout')).status).toBe(405)
  })
})
