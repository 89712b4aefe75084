import { sql } from '@payloadcms/db-postgres'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { renderMail } from '@/operations/notification/mail/renderMail'
import { warnOfSupply } from '@/operations/search/warnOfSupply'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

/** A Tuesday; the sixth day after it is a Monday. */
const TUESDAY = new Date('2027-03-02T07:00:00Z')
const MONDAY = addDays(TUESDAY, 6)

let app: TestApp
let ops: Person
let first: TestTutor
let subject: string
beforeAll(async () => {
  app = await startTestApp()
  ops = await app.createPerson({ roles: ['ops'] })
  await app.createPerson({ roles: ['support'] })
  first = await createTutor(app)
  for (let count = 0; count < 4; count += 1)
    await createTutor(app, { profile: { subjects: [{ subject: first.subjectId }] } })
  const [row] = await app.rows<{ name: string }>(sql`select name from subjects where id = ${first.subjectId}`)
  subject = String(row?.name)
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.rows(sql`delete from supply_levels`)
  await app.rows(sql`delete from notifications`)
  await app.rows(sql`delete from mail_messages`)
  await app.rows(sql`delete from search_events`)
  await setAudience('everyone')
})

const setAudience = (audience: string) =>
  app.rows(sql`update tutor_profiles set audience = ${audience} where id = ${first.tutorId}`)
const warn = (now: Date) => warnOfSupply({ payload: app.payload, now })
const told = () =>
  app.rows<{ user_id: string; title: string }>(
    sql`select user_id, title from notifications where template = 'supplyShort' order by at`,
  )
const mails = () =>
  app.rows<{ text: string }>(sql`select text from mail_messages where template = 'supplyShort'`)

describe('the alarm about tutors who are missing', () => {
  it('should tell operations on the day a subject falls under five, and not again while it stays there', async () => {
    await warn(TUESDAY)
    expect(await told()).toEqual([])
    await setAudience('no_one')
    await warn(addDays(TUESDAY, 1))
    expect(await told()).toEqual([{ user_id: ops.id, title: `${subject} has fewer than five tutors now` }])
    expect((await mails())[0]?.text).toContain('4 tutors')
    await warn(addDays(TUESDAY, 2))
    expect(await told()).toHaveLength(1)
    await setAudience('everyone')
    await warn(addDays(TUESDAY, 3))
    await setAudience('no_one')
    await warn(addDays(TUESDAY, 4))
    expect(await told()).toHaveLength(2)
  })

  it('should tell once when it runs twice or two run at once', async () => {
    await warn(TUESDAY)
    await setAudience('no_one')
    await Promise.all([warn(addDays(TUESDAY, 1)), warn(addDays(TUESDAY, 1))])
    await warn(addDays(TUESDAY, 1))
    expect([(await told()).length, (await mails()).length]).toEqual([1, 1])
  })

  it('should say on Mondays what the week did not find, and nothing when it found all', async () => {
    await warn(MONDAY)
    expect(await told()).toEqual([])
    const [slug] = await app.rows<{ slug: string }>(
      sql`select slug from subjects where id = ${first.subjectId}`,
    )
    for (const visitor of ['a', 'b'])
      await app.rows(sql`
        insert into search_events (id, at, kind, visitor, subject, hour_band, price_band, results_count)
        values (${uuidv7()}, ${addDays(MONDAY, -2).toISOString()}, 'search_performed', ${visitor}, ${slug?.slug}, 'evening', 'under20', 1)`)
    await warn(addDays(MONDAY, -1))
    expect(await told()).toEqual([])
    await warn(MONDAY)
    expect((await mails())[0]?.text).toContain(`${subject}, evenings, up to $20: 2 people, found 1 tutor`)
  })

  it('should be a whole mail in all its forms', async () => {
    const gap = { subjectName: null, hourBand: 'any', priceBand: 'any', people: 1, fewest: 0 } as const
    for (const props of [
      { firstName: 'Olga', fallen: [{ name: '<b>Harp</b>', tutors: 1 }], gaps: [gap] },
      { firstName: 'Olga', fallen: [], gaps: [gap] },
      {
        firstName: 'Olga',
        fallen: [
          { name: 'Harp', tutors: 0 },
          { name: 'Oboe', tutors: 4 },
        ],
        gaps: [],
      },
    ]) {
      const { subject: title, html, text } = await renderMail('supplyShort', props)
      for (const content of [title, html, text])
        expect(content).not.toMatch(/undefined|NaN|null|\[object|\{\w+\}|supplyMail\./)
      expect(html).not.toContain('<b>Harp')
      expect(html).toContain('/admin/supply')
    }
  })
})
