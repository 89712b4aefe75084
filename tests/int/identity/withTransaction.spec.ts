import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

describe('test app', () => {
  it('should start', async () => {
    const person = await app.createPerson({ roles: ['owner'] })
    const me = await app.cms('GET', '/users/me', { token: person.token })
    expect(me.body.user.email).toBe(person.email)
    expect(await app.rows(sql`select id from users`)).toEqual([{ id: person.id }])
    expect((await app.api('GET', '/nope')).status).toBe(404)
  })
})
