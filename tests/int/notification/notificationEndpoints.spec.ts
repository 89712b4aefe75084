import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '../support/createPerson'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let ana: Person
let ben: Person

beforeAll(async () => {
  app = await startTestApp()
  ana = await app.createPerson()
  ben = await app.createPerson()
})
afterAll(() => app.close())

async function tell(person: Person, title: string): Promise<string> {
  const id = uuidv7()
  const at = (await app.now()).toISOString()
  await app.rows(sql`
    insert into notifications (id, user_id, key, template, title, href, at, created_at, updated_at)
    values (${id}, ${person.id}, ${id}, 'bookingConfirmed', ${title}, '/bookings/1', ${at}, ${at}, ${at})`)
  return id
}

describe('GET /api/notifications', () => {
  it('should list what I was told, latest first and page by page, and nobody else’s', async () => {
    await tell(ana, 'first')
    await tell(ben, 'for Ben')
    await tell(ana, 'second')
    const { status, body } = await app.api('GET', '/notifications?limit=1', { token: ana.token })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      totalDocs: 2,
      limit: 1,
      page: 1,
      totalPages: 2,
      hasNextPage: true,
      hasPrevPage: false,
    })
    expect(body.docs).toEqual([
      {
        id: expect.any(String),
        template: 'bookingConfirmed',
        title: 'second',
        href: '/bookings/1',
        at: expect.any(String),
        readAt: null,
      },
    ])
  })

  it('should need a login and refuse odd pages', async () => {
    expect((await app.api('GET', '/notifications')).status).toBe(401)
    for (const query of ['limit=0', 'limit=101', 'page=0', 'page=x', 'where[user]=1', 'unread=maybe']) {
      const { status, body } = await app.api('GET', `/notifications?${query}`, { token: ana.token })
      expect([status, body.errors[0].code], query).toEqual([400, 'VALIDATION_FAILED'])
    }
  })
})

describe('PATCH /api/notifications/:id/read', () => {
  it('should mark mine as read, keep the first time, and leave the unread ones', async () => {
    const id = await tell(ana, 'to read')
    const first = await app.api('PATCH', `/notifications/${id}/read`, { token: ana.token })
    expect(first).toMatchObject({ status: 200, body: { id, readAt: expect.any(String) } })
    await app.moveClock(60_000)
    const second = await app.api('PATCH', `/notifications/${id}/read`, { token: ana.token })
    expect(second.body.readAt).toBe(first.body.readAt)
    const { body } = await app.api('GET', '/notifications?unread=true', { token: ana.token })
    expect(body.docs.map((doc: { id: string }) => doc.id)).not.toContain(id)
  })

  it('should not know what is somebody else’s', async () => {
    const id = await tell(ben, 'private')
    expect((await app.api('PATCH', `/notifications/${id}/read`, { token: ana.token })).status).toBe(404)
    expect((await app.api('PATCH', `/notifications/${id}/read`)).status).toBe(401)
    expect((await app.api('PATCH', '/notifications/nonsense/read', { token: ana.token })).status).toBe(400)
    const [row] = await app.rows<{ read_at: string | null }>(
      sql`select read_at from notifications where id = ${id}`,
    )
    expect(row?.read_at).toBeNull()
  })
})
