import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findDemoMail } from '@/operations/demo/queries/findDemoMail'
import { listDemoLogins } from '@/operations/demo/queries/listDemoLogins'
import { mailReceivers } from '@/operations/demo/queries/mailReceivers'
import { startTestApp, type TestApp } from '../support/testApp'

vi.hoisted(() => {
  Object.assign(process.env, { APP_MODE: 'production', SERVER_URL: 'https://edustream.test' })
})

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

describe('the demo tools in production', () => {
  it.each([
    ['GET', '/demo/clock', undefined],
    ['POST', '/demo/clock', { advance: 'PT1H' }],
    ['GET', '/demo/mailbox', undefined],
  ])('should not exist: %s %s', async (method, path, body) => {
    const owner = await app.createPerson({ roles: ['owner'] })
    const answer = await app.api(method, path, { token: owner.token, body })
    expect([answer.status, answer.body.errors[0].code]).toEqual([404, 'DEMO_ONLY'])
  })

  it('should leave the clock alone', async () => {
    await app.api('POST', '/demo/clock', { body: { advance: 'P1D' } })
    expect(await app.rows(sql`select * from demo_clock`)).toEqual([])
    expect(Math.abs((await app.now()).getTime() - Date.now())).toBeLessThan(5000)
  })

  it('should keep the pages shut', async () => {
    const { payload } = app
    await expect(listDemoLogins({ payload })).rejects.toMatchObject({ code: 'DEMO_ONLY' })
    await expect(mailReceivers({ payload })).rejects.toMatchObject({ code: 'DEMO_ONLY' })
    await expect(findDemoMail({ payload, id: 'x' })).rejects.toMatchObject({ code: 'DEMO_ONLY' })
  })
})
