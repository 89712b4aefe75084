import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { compareIndex } from '@/operations/search/compareIndex'
import { indexTutors } from '@/operations/search/indexTutors'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { freshIndex } from '@/services/search/freshIndex'
import { emptyCopy, lookForChanges, type ResidentCopy } from '@/services/search/residentCopy'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
let copy: ResidentCopy
const tutors: TestTutor[] = []

beforeAll(async () => {
  app = await startTestApp()
  for (let count = 0; count < 3; count += 1) tutors.push(await createTutor(app))
  copy = emptyCopy()
  await look()
})
afterAll(() => app?.close())

const look = () => lookForChanges(database(app.payload), copy)
const idOf = (at: number) => String(tutors[at]?.tutorId)
const known = () => [...copy.index.ordinals.keys()].sort()
const headline = (at: number) => copy.index.profiles[copy.index.ordinals.get(idOf(at)) ?? -1]?.headline
const all = () => tutors.map(({ tutorId }) => tutorId).sort()

const renamed = (at: number, text: string) => sql`update tutor_search
  set facts = jsonb_set(facts, '{headline}', to_jsonb(${text}::text)), changed_in = pg_current_xact_id() where tutor_id = ${idOf(at)}`

it('should read everybody first and then what changed', async () => {
  expect(known()).toEqual(all())
  await app.rows(renamed(0, 'Changed'))
  expect(headline(0)).not.toBe('Changed')
  await look()
  expect(headline(0)).toBe('Changed')
})

it('should see a change whose transaction began first and commits last', async () => {
  const client = new pg.Client({ connectionString: app.databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      `update tutor_search set facts = jsonb_set(facts, '{headline}', '"Late"'), changed_in = pg_current_xact_id() where tutor_id = $1`,
      [idOf(1)],
    )
    await app.rows(renamed(2, 'Early'))
    await look()
    expect([headline(1) === 'Late', headline(2)]).toEqual([false, 'Early'])
    await client.query('commit')
    await look()
    expect(headline(1)).toBe('Late')
  } finally {
    await client.end()
  }
})

it('should take out who was removed, and take in who comes back', async () => {
  await app.rows(
    sql`update tutor_search set removed = true, changed_in = pg_current_xact_id() where tutor_id = ${idOf(0)}`,
  )
  await look()
  expect(known()).toEqual(all().filter((id) => id !== idOf(0)))
  await app.rows(
    sql`update tutor_search set removed = false, changed_in = pg_current_xact_id() where tutor_id = ${idOf(0)}`,
  )
  await look()
  expect(known()).toEqual(all())
})

it('should read as few rows as changed, and none when nothing did', async () => {
  const { version } = copy.index
  await look()
  await look()
  expect(copy.index.version).toBe(version)
  await app.rows(renamed(1, 'Once'))
  await look()
  await look()
  expect(copy.index.version).toBe(version + 1)
})

it('should answer from the copy while the table cannot be read, and only once there is one', async () => {
  await app.rows(sql`alter table tutor_search rename to tutor_search_away`)
  await expect(freshIndex(app.payload)).rejects.toThrow()
  await app.rows(sql`alter table tutor_search_away rename to tutor_search`)
  const { ordinals } = await freshIndex(app.payload)
  await app.rows(sql`alter table tutor_search rename to tutor_search_away`)
  const away = await freshIndex(app.payload).finally(() =>
    app.rows(sql`alter table tutor_search_away rename to tutor_search`),
  )
  expect([...away.ordinals.keys()].sort()).toEqual([...ordinals.keys()].sort())
  expect(away.ordinals.size).toBe(tutors.length)
})

it('should forget who was removed so long ago that nothing is left of them, though it did not look meanwhile', async () => {
  await look()
  const now = await app.now()
  await app.rows(sql`update tutor_profiles set status = 'paused' where id = ${idOf(2)}`)
  await withTransaction(app.payload, ({ tx }) => indexTutors({ tx, tutorIds: [idOf(2)], now }))
  await compareIndex({ payload: app.payload, now: addDays(now, 2) })
  expect(await app.rows(sql`select 1 from tutor_search where tutor_id = ${idOf(2)}`)).toEqual([])
  expect(known()).toContain(idOf(2))
  await look()
  expect(known()).toEqual(all().filter((id) => id !== idOf(2)))
})

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent' // one test has the log warn
})
