import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, addHours, addMinutes } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { compareIndex } from '@/operations/search/compareIndex'
import { indexMarked } from '@/operations/search/indexMarked'
import { indexTutors } from '@/operations/search/indexTutors'
import { markDueTutors } from '@/operations/search/markDueTutors'
import { type RebuildProgress, rebuildIndex } from '@/operations/search/rebuildIndex'
import { refreshStandings } from '@/operations/search/refreshStandings'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'
import { storedDocument } from './storedDocument'

let app: TestApp
let tutor: TestTutor
let now: Date

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app?.close())
beforeEach(async () => {
  now = await app.now()
  tutor = await createTutor(app)
  await sweepAll()
})

const set = (column: string, value: string | number | null, id = tutor.tutorId) =>
  app.rows(sql`update tutor_profiles set ${sql.identifier(column)} = ${value} where id = ${id}`)
const sweep = (most?: number) => indexMarked({ payload: app.payload, now, most })
async function sweepAll() {
  while ((await sweep()) > 0);
}
const marksOf = async (id = tutor.tutorId) =>
  app.rows<{ tries: number; waits: boolean }>(
    sql`select tries, coalesce(not_before > now(), false) waits from search_marks where tutor_id = ${id}`,
  )
const stored = (id = tutor.tutorId) => storedDocument(app, id)
async function addTutors(count: number): Promise<TestTutor[]> {
  const added: TestTutor[] = []
  while (added.length < count) added.push(await createTutor(app))
  return added
}

describe('the sweep of marks', () => {
  it('should make one look of many changes, and count what is the same as unchanged', async () => {
    const before = await stored()
    for (const words of ['one', 'two', 'three']) await set('headline', words)
    await app.rows(sql`delete from availability_rules where tutor_id = ${tutor.tutorId} and day = 'mon'`)
    expect(await marksOf()).toHaveLength(4)
    expect(await sweep()).toBe(4)
    const after = await stored()
    expect(after?.facts.headline).toBe('three')
    expect(after?.changedIn).not.toBe(before?.changedIn)
    await set('updated_at', now.toISOString())
    expect(await sweep()).toBe(1)
    expect((await stored())?.changedIn).toBe(after?.changedIn)
    expect(await marksOf()).toEqual([])
  })

  it('should leave no mark of what was rolled back', async () => {
    await expect(
      withTransaction(app.payload, async ({ tx }) => {
        await tx.execute(sql`update tutor_profiles set headline = 'never' where id = ${tutor.tutorId}`)
        throw new Error('thought better of it')
      }),
    ).rejects.toThrow('thought better')
    expect(await marksOf()).toEqual([])
  })

  it('should leave a mark where a time becomes taken or free, not where a lesson goes on', async () => {
    const student = await app.createPerson()
    const bookingId = await insertBooking(app, {
      tutor,
      studentId: student.id,
      start: addDays(now, 2),
      sessionState: 'REQUESTED',
    })
    const move = (state: string) =>
      withTransaction(app.payload, async ({ tx }) => {
        await tx.execute(sql`select set_config('edustream.move', ${bookingId}, true)`)
        await tx.execute(sql`update bookings set session_state = ${state} where id = ${bookingId}`)
      })
    const marks: number[] = []
    for (const state of ['CONFIRMED', 'IN_PROGRESS', 'CONFIRMED', 'CANCELLED']) {
      await sweepAll()
      await move(state)
      marks.push((await marksOf()).length)
    }
    expect(marks).toEqual([0, 0, 0, 1])
  })

  it('should not lose a change that commits while it sweeps', async () => {
    await withTransaction(app.payload, async ({ tx }) => {
      await tx.execute(sql`update tutor_profiles set headline = 'late' where id = ${tutor.tutorId}`)
      await app.rows(sql`insert into search_marks (tutor_id) values (${tutor.tutorId})`)
      expect(await sweep()).toBe(1)
      expect((await stored())?.facts.headline).toBe('Patient and clear')
    })
    expect(await sweep()).toBe(1)
    expect((await stored())?.facts.headline).toBe('late')
  })

  it('should do as much when three sweep at once, and end with what is true', async () => {
    const others = await addTutors(6)
    await sweepAll()
    for (const round of [1, 2, 3])
      for (const { tutorId } of others) await set('headline', `Round ${round}`, tutorId)
    const swept = await Promise.all([sweep(8), sweep(8), sweep(8)])
    expect(swept.reduce((sum, count) => sum + count)).toBe(18)
    for (const { tutorId } of others) expect((await stored(tutorId))?.facts.headline).toBe('Round 3')
  })

  it('should follow the change of one while a flood of marks waits', async () => {
    const [other] = await addTutors(1)
    await sweepAll()
    await app.rows(
      sql`insert into search_marks (tutor_id) select ${other?.tutorId}::uuid from generate_series(1, 2000)`,
    )
    await set('headline', 'Last of all')
    await sweep(50)
    expect((await stored())?.facts.headline).toBe('Last of all')
    await sweepAll()
  })

  it('should follow all others when one cannot be read, and try that one later', async () => {
    const [broken] = await addTutors(1)
    await sweepAll()
    await set('timezone', 'Nowhere/None', broken?.tutorId)
    await set('headline', 'Follows all the same')
    await sweepAll()
    expect((await stored())?.facts.headline).toBe('Follows all the same')
    expect(await marksOf(broken?.tutorId)).toEqual([{ tries: 1, waits: true }])
    await set('timezone', 'Asia/Manila', broken?.tutorId)
    await sweepAll()
    await app.rows(sql`update search_marks set not_before = null`)
    await sweepAll()
    expect(await marksOf(broken?.tutorId)).toEqual([])
  })

  it('should leave a tombstone of a tutor who was deleted, and drop it a day later', async () => {
    const id = tutor.tutorId
    await app.rows(sql`delete from availability_rules where tutor_id = ${id}`)
    await app.rows(sql`delete from tutor_profiles where id = ${id}`)
    await sweepAll()
    expect(await stored()).toMatchObject({ removed: true, document: '', facts: {}, dueAt: null })
    await compareIndex({ payload: app.payload, now: addHours(now, 23) })
    expect(await stored()).toMatchObject({ removed: true })
    await compareIndex({ payload: app.payload, now: addHours(now, 25) })
    expect(await stored()).toBeUndefined()
  })
})

describe('time', () => {
  it('should roll the free times on, each tutor at a time of their own and daily at the latest', async () => {
    const last = async () => Math.max(...((await stored())?.facts.freeStarts ?? [])) * 60_000
    const dueAt = new Date(String((await stored())?.dueAt))
    expect(dueAt.getTime()).toBeGreaterThanOrEqual(addHours(now, 16).getTime())
    expect(dueAt.getTime()).toBeLessThanOrEqual(addHours(now, 24).getTime() + 60_000)
    const before = await last()
    await markDueTutors({ payload: app.payload, now: addMinutes(dueAt, -1) })
    expect(await marksOf()).toEqual([])
    for (const _twice of [1, 2]) await markDueTutors({ payload: app.payload, now: addMinutes(dueAt, 1) })
    expect(await marksOf()).toHaveLength(1)
    await indexMarked({ payload: app.payload, now: addMinutes(dueAt, 1) })
    expect(await last()).toBeGreaterThanOrEqual(addHours(new Date(before), 15).getTime())
  })

  it('should be due sooner for who is booked only days ahead: when the next start comes into reach', async () => {
    await set('horizon_days', 2)
    await sweepAll()
    const { facts, dueAt } = (await stored()) ?? {}
    const due = new Date(String(dueAt))
    expect(due.getTime() - now.getTime()).toBeLessThanOrEqual(30 * 60_000)
    const next = addDays(due, 2).getTime() / 60_000
    expect(facts?.freeStarts).not.toContain(next)
    await indexTutors({ tx: database(app.payload), tutorIds: [tutor.tutorId], now: due })
    expect((await stored())?.facts.freeStarts).toContain(next)
  })
})

describe('the comparison by night', () => {
  /** Who breaks the invariants of the index. */
  const broken = async () =>
    Object.fromEntries(
      (await verifyInvariants(database(app.payload)))
        .filter(({ id }) => ['I10', 'I11'].includes(id))
        .map(({ id, broken: rows }) => [id, rows.map(({ subject }) => subject).sort()]),
    )

  it('should repair what differs and say so, not what time explains or what is being followed', async () => {
    const [changed, missing, draft, marked, removed] = await addTutors(5)
    const idOf = (one?: TestTutor) => String(one?.tutorId)
    await set('status', 'draft', idOf(draft))
    await refreshStandings({ payload: app.payload, scope: 'all', now })
    await sweepAll()
    const put = (id: string, field: string, value: string) =>
      app.rows(
        sql`update tutor_search set facts = facts || jsonb_build_object(${field}::text, ${value}::jsonb) where tutor_id = ${id}`,
      )
    await put(idOf(changed), 'headline', '"wrong"')
    await put(idOf(changed), 'freeStarts', '[]')
    await put(idOf(marked), 'headline', '"wrong"')
    await app.rows(sql`insert into search_marks (tutor_id) values (${idOf(marked)})`)
    await app.rows(sql`delete from tutor_search where tutor_id = ${idOf(missing)}`)
    await app.rows(sql`update tutor_search set removed = false where tutor_id = ${idOf(draft)}`)
    await app.rows(
      sql`update tutor_search set removed = true, document = '', texts = '', facts = '{}' where tutor_id = ${idOf(removed)}`,
    )
    expect(await broken()).toEqual({
      I10: [draft?.slug],
      I11: [missing?.slug, removed?.slug].sort(),
    })

    const at = addHours(now, 9)
    const drift = await compareIndex({ payload: app.payload, now: at })
    expect(drift).toMatchObject({
      drifted: 4,
      fields: { headline: 1, freeStarts: 1, missing: 2, extra: 1 },
    })
    expect(drift.tutorIds.sort()).toEqual([changed, missing, draft, removed].map(idOf).sort())
    expect((await stored(idOf(changed)))?.facts.headline).toBe('Patient and clear')
    expect((await stored(idOf(draft)))?.removed).toBe(true)
    for (const id of [missing, removed].map(idOf)) expect((await stored(id))?.removed).toBe(false)
    expect(await broken()).toEqual({ I10: [], I11: [] })

    const again = await compareIndex({ payload: app.payload, now: addHours(at, 20) })
    expect(again).toMatchObject({ drifted: 0, fields: {}, tutorIds: [] })
    expect(again.compared).toBeGreaterThan(4)
  })
})

describe('npm run search:rebuild', () => {
  const rebuild = async () => {
    const told: RebuildProgress[] = []
    const result = await rebuildIndex({
      payload: app.payload,
      now,
      onProgress: (progress) => told.push(progress),
    })
    return { ...result, told }
  }
  const present = () =>
    app.rows<{ id: string }>(sql`select tutor_id id from tutor_search where not removed order by 1`)

  it('should make all documents anew, and have everything that follows them begin again', async () => {
    await addTutors(3)
    await sweepAll()
    const before = await present()
    await app.rows(sql`truncate tutor_search`)
    await app.rows(sql`insert into search_cursors (name, since) values ('elsewhere', '99')`)
    const { done, changed, told } = await rebuild()
    expect(await present()).toEqual(before)
    expect(changed).toBe(before.length)
    expect(told.at(-1)).toMatchObject({ done, total: done, added: expect.any(Number) })
    expect(await app.rows(sql`select since::text from search_cursors`)).toEqual([{ since: '0' }])
    expect(await rebuild(), 'nothing to do').toMatchObject({ done, changed: 0 })
    await app.rows(sql`update tutor_search set document = '' where tutor_id = ${tutor.tutorId}`)
    expect(await rebuild(), 'one was damaged').toMatchObject({ done, changed: 1 })
    expect((await storedDocument(app, tutor.tutorId, 'patient'))?.isFoundBy).toBe(true)
    await app.rows(sql`delete from search_cursors`)
  })

  it('should go on where one was stopped, and then begin from the start', async () => {
    const ids = (await present()).map(({ id }) => id)
    const half = Math.floor(ids.length / 2)
    await app.rows(sql`insert into app_settings (key, value)
      values ('search.rebuild', ${JSON.stringify({ done: half, last: ids[half - 1], changed: half })}::jsonb)`)
    await app.rows(sql`truncate tutor_search`)
    await rebuild()
    const after = (await present()).map(({ id }) => id)
    expect(after.length).toBeGreaterThan(0)
    expect(after.every((id) => id > String(ids[half - 1]))).toBe(true)
    await rebuild()
    expect((await present()).map(({ id }) => id)).toEqual(ids)
  })
})
