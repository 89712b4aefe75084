import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTutor } from '../support/createTutor'
import { registration } from '../support/registration'
import { startTestApp, type TestApp } from '../support/testApp'

vi.hoisted(() => {
  process.env.RATE_LIMIT_FACTOR = '1'
})

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const from = (ip: string) => ({ 'x-forwarded-for': `203.0.113.9, ${ip}` })

/** Statuses of so many requests, one after the other. */
async function statuses(
  times: number,
  send: (turn: number) => Promise<{ status: number }>,
): Promise<number[]> {
  const seen: number[] = []
  for (let turn = 0; turn < times; turn += 1) seen.push((await send(turn)).status)
  return seen
}

describe('rate limits', () => {
  it('should allow ten tries to log in to an account in 15 minutes, and say when to come back', async () => {
    const email = `${'long'.repeat(55)}@example.test`
    const logIn = (ip: string) => () =>
      app.api('POST', '/auth/login', { body: { email, password: 'guess' }, headers: from(ip) })
    const tries = await statuses(11, logIn('198.51.100.1'))
    expect(tries).toEqual([...Array(10).fill(401), 429])
    const refused = await logIn('198.51.100.1')()
    expect(refused.body.errors[0].code).toBe('RATE_LIMITED')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
    expect((await logIn('198.51.100.2')()).status).toBe(401)
  })

  it('should allow ten registrations an hour from one address, counting only complete ones', async () => {
    const headers = from('198.51.100.3')
    const incomplete = { ...registration(), email: 'mia' }
    await statuses(5, () => app.api('POST', '/auth/register', { body: incomplete, headers }))
    const taken = registration()
    const tries = await statuses(11, () => app.api('POST', '/auth/register', { body: taken, headers }))
    expect(tries).toEqual([201, ...Array(9).fill(409), 429])
  })

  it('should allow twenty promotion codes in ten minutes a person, on all ways together', async () => {
    const { tutorId, subjectId } = await createTutor(app)
    const { token } = await app.createPerson()
    const lesson = { tutorId, subjectId, durationMinutes: 60 }
    const tries = await statuses(20, (turn) =>
      app.api('POST', '/payments/preview', { token, body: { ...lesson, promoCode: `GUESS-${turn}` } }),
    )
    expect(tries).toEqual(Array(20).fill(200))
    const body = { ...lesson, start: new Date((await app.now()).getTime() + 86_400_000) }
    const booked = await app.api('POST', '/bookings', { token, body: { ...body, promoCode: 'GUESS-21' } })
    expect(booked.status).toBe(429)
    expect(Number(booked.headers.get('retry-after'))).toBeGreaterThan(300)
    expect((await app.api('POST', '/payments/preview', { token, body: lesson })).status).toBe(200)
  })

  it('should allow five reset mails an hour for one address', async () => {
    const { email } = await app.createPerson()
    const headers = from('198.51.100.4')
    const tries = await statuses(6, () =>
      app.api('POST', '/auth/password/reset', { body: { email }, headers }),
    )
    expect(tries).toEqual([202, 202, 202, 202, 202, 429])
    const other = { email: 'nobody@example.test' }
    expect((await app.api('POST', '/auth/password/reset', { body: other, headers })).status).toBe(202)
  })

  it('should allow five new confirmation links an hour', async () => {
    const person = await app.createPerson({ verified: false })
    const tries = await statuses(6, () => app.api('POST', '/auth/email/resend', { token: person.token }))
    expect(tries).toEqual([202, 202, 202, 202, 202, 429])
  })

  it('should allow 300 looks at free times a minute from one address, and write nothing for them', async () => {
    const { tutorId } = await createTutor(app)
    const look = (ip: string) => app.api('GET', `/tutors/${tutorId}/availability`, { headers: from(ip) })
    const tries = await statuses(301, () => look('198.51.100.30'))
    expect(tries.filter((status) => status === 200)).toHaveLength(300)
    expect(tries.at(-1)).toBe(429)
    expect((await look('198.51.100.31')).status).toBe(200)
    expect(await app.rows(sql`select key from rate_limits where key like 'slots%'`)).toEqual([])
  })

  it('should keep no addresses of people among its counters', async () => {
    const keys = await app.rows<{ key: string }>(sql`select key from rate_limits`)
    expect(keys.length).toBeGreaterThan(3)
    expect(keys.filter(({ key }) => key.includes('@'))).toEqual([])
  })
})
