import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listDemoLogins } from '@/operations/demo/queries/listDemoLogins'
import { sendMail } from '@/operations/notification/sendMail'
import { withTransaction } from '@/services/database/withTransaction'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const HOUR = 3_600_000

describe('/api/demo/clock', () => {
  it('should show the clock and move it by a duration, for the whole product', async () => {
    const before = await app.api('GET', '/demo/clock')
    expect(before).toMatchObject({ status: 200, body: { offsetMs: 0 } })
    const moved = await app.api('POST', '/demo/clock', { body: { advance: 'PT24H' } })
    expect(moved.status).toBe(200)
    expect(moved.body.offsetMs).toBeGreaterThan(24 * HOUR - 5000)
    expect((await app.now()).getTime()).toBeGreaterThanOrEqual(new Date(moved.body.now).getTime())
    const after = await app.api('GET', '/demo/clock')
    expect(Math.abs(after.body.offsetMs - moved.body.offsetMs)).toBeLessThan(1000)
  })

  it('should move to an instant, given in any offset', async () => {
    const at = new Date((await app.now()).getTime() + 3 * HOUR)
    const local = `${new Date(at.getTime() + 2 * HOUR).toISOString().slice(0, -1)}+02:00`
    const { status, body } = await app.api('POST', '/demo/clock', { body: { at: local } })
    expect([status, body.now]).toEqual([200, at.toISOString()])
  })

  it('should have the timers rung at once, in the same transaction', async () => {
    const waiting = () =>
      app.rows(sql`select 1 from pgboss.job where name = 'timers.sweep' and state = 'created'`)
    const before = (await waiting()).length
    await app.api('POST', '/demo/clock', { body: { advance: 'PT1M' } })
    expect(await waiting()).toHaveLength(before + 1)
    await app.api('POST', '/demo/clock', { body: { advance: '-PT1M' } })
    expect(await waiting()).toHaveLength(before + 1)
  })

  it.each([
    ['backwards by a duration', { advance: '-PT1H' }, 422, 'CLOCK_BACKWARDS'],
    ['to an instant that has passed', { at: '2020-01-01T00:00:00Z' }, 422, 'CLOCK_BACKWARDS'],
    ['by something else', { advance: 'tomorrow' }, 400, 'VALIDATION_FAILED'],
    ['by more than a year', { advance: 'P2Y' }, 400, 'VALIDATION_FAILED'],
    ['beyond the calendar', { advance: 'P999999999Y' }, 400, 'VALIDATION_FAILED'],
    ['to a local time', { at: '2030-01-01T00:00:00' }, 400, 'VALIDATION_FAILED'],
    ['nowhere', {}, 400, 'VALIDATION_FAILED'],
    ['both ways', { at: '2030-01-01T00:00:00Z', advance: 'PT1H' }, 400, 'VALIDATION_FAILED'],
    ['by a number', { advance: 60 }, 400, 'VALIDATION_FAILED'],
    ['with more than that', { advance: 'PT1H', force: true }, 400, 'VALIDATION_FAILED'],
  ])('should refuse to move %s', async (_name, body, status, code) => {
    const before = await app.now()
    const answer = await app.api('POST', '/demo/clock', { body })
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code])
    expect((await app.now()).getTime() - before.getTime()).toBeLessThan(10_000)
  })

  it('should lose no jump when several come at the same moment', async () => {
    const before = await app.now()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => app.api('POST', '/demo/clock', { body: { advance: 'PT1H' } })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect((await app.now()).getTime() - before.getTime()).toBeGreaterThanOrEqual(5 * HOUR)
  })
})

describe('/api/demo/mailbox', () => {
  async function write(key: string, to: string) {
    const now = await app.now()
    const props = { firstName: 'Ana', token: 'a&b' }
    await withTransaction(app.payload, ({ tx }) =>
      sendMail({ tx, key, to, template: 'verifyEmail', props, now }),
    )
  }

  it('should show mails latest first, for one address when asked, with their links', async () => {
    await write('box:1', 'ana@example.test')
    await app.moveClock(1000)
    await write('box:2', 'ben@example.test')
    const all = await app.api('GET', '/demo/mailbox')
    expect(all.body).toMatchObject({ totalDocs: 2, page: 1, hasNextPage: false })
    expect(all.body.docs.map(({ to }: { to: string }) => to)).toEqual([
      'ben@example.test',
      'ana@example.test',
    ])
    const one = await app.api('GET', '/demo/mailbox?to=ANA@example.test&limit=5')
    expect(one.body.docs).toEqual([
      {
        id: expect.any(String),
        to: 'ana@example.test',
        template: 'verifyEmail',
        subject: 'Confirm your email address',
        text: expect.stringContaining('Welcome to EduStream, Ana'),
        html: expect.stringContaining('<!doctype html>'),
        links: ['http://localhost:3000/', 'http://localhost:3000/verify-email?token=a%26b'],
        attachments: [],
        queuedAt: expect.any(String),
        sentAt: null,
        state: 'queued',
      },
    ])
    expect((await app.api('GET', '/demo/mailbox?to=nobody@example.test')).body.docs).toEqual([])
  })

  it('should refuse odd pages', async () => {
    for (const query of ['limit=0', 'limit=1000', 'page=-1', 'from=x']) {
      expect((await app.api('GET', `/demo/mailbox?${query}`)).status, query).toBe(400)
    }
  })
})

describe('the list of demo logins', () => {
  it('should name the demo people who have a password, customers first, and nobody else', async () => {
    const password = 'a long enough one'
    await app.createPerson({ email: 'ops@demo.edustream.test', roles: ['ops'], password })
    await app.createPerson({ email: 'mia@demo.edustream.test', firstName: 'Mia', lastName: 'Tan', password })
    await app.createPerson({ email: 'crowd@demo.edustream.test' })
    await app.createPerson({ email: 'visitor@example.test', password })
    expect(await listDemoLogins({ payload: app.payload })).toEqual([
      { email: 'mia@demo.edustream.test', name: 'Mia Tan', roles: ['student'] },
      { email: 'ops@demo.edustream.test', name: expect.any(String), roles: ['ops'] },
    ])
  })
})
