import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { alertSearch } from '@/operations/saved/alertSearch'
import { writeAlertToken } from '@/operations/saved/alertToken'
import { queueSearchAlerts } from '@/operations/saved/queueSearchAlerts'
import { stopAlerts } from '@/operations/saved/stopAlerts'
import type { Person } from '../support/createPerson'
import { createTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let student: Person
/** When the search was saved. */
let saved: Date

beforeAll(async () => {
  app = await startTestApp()
})
beforeEach(async () => {
  student = await app.createPerson()
  saved = await app.now()
})
afterAll(() => app.close())

async function savedSearch(filters: object, more: object = {}): Promise<string> {
  const { body } = await app.api('POST', '/saved/searches', {
    token: student.token,
    body: { name: 'My search', filters, alerts: true, ...more },
  })
  return body.id as string
}

/** A tutor whose headline has the word, approved so many hours after the search was saved. */
async function newTutor(word: string, hours = 1) {
  const tutor = await createTutor(app, {
    profile: { headline: `Lessons in ${word}`, displayName: `Ida ${word}` },
  })
  await app.rows(
    sql`update tutor_profiles set approved_at = ${addHours(saved, hours).toISOString()} where id = ${tutor.tutorId}`,
  )
  return tutor
}

const look = (searchId: string, hours: number) =>
  alertSearch({ payload: app.payload, searchId, now: addHours(saved, hours) })
const mails = () =>
  app.rows<{ subject: string; text: string }>(
    sql`select subject, text from mail_messages where user_id = ${student.id} and template = 'searchAlert' order by queued_at`,
  )

describe('mails about new tutors for a saved search (ADR 038)', () => {
  it('should tell of tutors approved since, each once, and of nobody who was there before', async () => {
    await newTutor('xylophone', -1)
    const id = await savedSearch({ q: 'xylophone' })
    expect(await look(id, 1)).toBe(0)
    await newTutor('xylophone', 2)
    await newTutor('bagpipes', 2)
    expect(await look(id, 3)).toBe(1)
    expect(await look(id, 3)).toBe(0)
    expect(await look(id, 48)).toBe(0)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail?.subject).toBe('A new tutor for “My search”')
    expect(mail?.text).toContain('Lessons in xylophone')
    expect(mail?.text).toContain('/tutors?q=xylophone')
    expect(mail?.text).toContain('/saved/stop?token=')
  })

  it('should tell of nobody who came while no mails were wanted, when the same search is saved again with mails', async () => {
    const id = await savedSearch({ q: 'sackbut' }, { alerts: false })
    await app.rows(
      sql`update saved_searches set looked_at = ${addHours(saved, -2).toISOString()} where id = ${id}`,
    )
    await newTutor('sackbut', -1)
    expect(await savedSearch({ q: 'sackbut' })).toBe(id)
    expect(await look(id, 1)).toBe(0)
    await newTutor('sackbut', 2)
    await savedSearch({ q: 'sackbut' })
    expect(await look(id, 3)).toBe(1)
  })

  it('should send one mail a day at most, and the rest with the next', async () => {
    const id = await savedSearch({ q: 'zither' })
    await newTutor('zither', 1)
    expect(await look(id, 2)).toBe(1)
    await newTutor('zither', 3)
    await newTutor('zither', 4)
    expect(await look(id, 20)).toBe(0)
    expect(await look(id, 27)).toBe(2)
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'A new tutor for “My search”',
      '2 new tutors for “My search”',
    ])
  })

  it('should send one mail when two workers look at once', async () => {
    const id = await savedSearch({ q: 'theremin' })
    await newTutor('theremin')
    const told = await Promise.all([look(id, 2), look(id, 2), look(id, 2)])
    expect(told.sort()).toEqual([0, 0, 1])
    expect(await mails()).toHaveLength(1)
  })

  it('should not take somebody whom only some of the words fit for news', async () => {
    const id = await savedSearch({ q: 'sitar teacher in kathmandu' })
    await newTutor('sitar')
    expect(await look(id, 2)).toBe(0)
    expect(await mails()).toEqual([])
  })

  it('should look with all the filters, prices in the currency they were meant in', async () => {
    const cheap = await savedSearch({ q: 'kazoo', maxPrice: 20, currency: 'EUR' })
    const dear = await savedSearch({ q: 'kazoo', maxPrice: 25, currency: 'EUR' })
    await newTutor('kazoo') // 25.00 dollars, 21.48 euros
    expect(await look(cheap, 2)).toBe(0)
    expect(await look(dear, 2)).toBe(1)
  })

  it('should be silent without alerts, for a suspended account and for one’s own profile', async () => {
    const off = await savedSearch({ q: 'ocarina' }, { alerts: false })
    const on = await savedSearch({ q: 'ocarina lessons' })
    const own = await newTutor('ocarina')
    await app.rows(sql`update saved_searches set user_id = ${own.id} where id = ${on}`)
    expect(await look(off, 2)).toBe(0)
    expect(await look(on, 2)).toBe(0)
    const suspended = await savedSearch({ q: 'ocarina' }, { alerts: true })
    await app.rows(sql`update users set status = 'suspended' where id = ${student.id}`)
    expect(await look(suspended, 2)).toBe(0)
    expect(await mails()).toEqual([])
  })

  it('should tell only of those who come after alerts were turned on', async () => {
    const id = await savedSearch({ q: 'celesta' }, { alerts: false })
    await newTutor('celesta', -0.5)
    await app.api('PATCH', `/saved/searches/${id}`, { token: student.token, body: { alerts: true } })
    expect(await look(id, 3)).toBe(0)
  })

  it('should end with the link of the mail, which opens nothing else', async () => {
    const id = await savedSearch({ q: 'dulcimer' })
    const { payload } = app
    const token = writeAlertToken(payload, id)
    const now = await app.now()
    for (const wrong of [
      '',
      'x',
      `${id}.`,
      `${id}.abc`,
      token.slice(0, -1),
      token.replace(id, crypto.randomUUID()),
    ])
      await expect(stopAlerts({ payload, token: wrong, now })).rejects.toMatchObject({
        code: 'TOKEN_INVALID',
      })
    await newTutor('dulcimer')
    await stopAlerts({ payload, token, now })
    await stopAlerts({ payload, token, now })
    expect(await look(id, 2)).toBe(0)
  })

  it('should queue the searches with somebody to look at, and no others', async () => {
    const id = await savedSearch({ q: 'harmonica' })
    const off = await savedSearch({ q: 'harmonica' }, { alerts: false })
    expect(off).toBe(id)
    await newTutor('harmonica', 200)
    const { payload } = app
    const queued = async () =>
      (
        await app.rows(
          sql`select 1 from pgboss.job where name = 'search.alert' and data ->> 'searchId' = ${id}`,
        )
      ).length
    await queueSearchAlerts({ payload, now: addHours(saved, 201) })
    expect(await queued()).toBe(1)
    await look(id, 201)
    await queueSearchAlerts({ payload, now: addHours(saved, 230) })
    expect(await queued()).toBe(1)
  })
})
