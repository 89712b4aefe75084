import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { feedFollowers } from '@/operations/search/feedFollowers'
import { indexTutors } from '@/operations/search/indexTutors'
import { rebuildIndex } from '@/operations/search/rebuildIndex'
import { withTransaction } from '@/services/database/withTransaction'
import type { RebuildableWriter } from '@/services/search/searchWriter'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
const tutors: TestTutor[] = []
let kept: Map<string, string>
let handed: number
let isDown: boolean
let meanwhile: () => Promise<unknown>

/** Keeps what it is handed, while it is up. */
const follower: RebuildableWriter = {
  name: 'memory',
  put: async (documents) => {
    if (isDown) throw new Error('out of reach')
    await meanwhile()
    handed += documents.length
    for (const { tutorId, headline } of documents) kept.set(tutorId, headline)
  },
  remove: async (ids) => {
    for (const id of ids) kept.delete(id)
  },
  rebuild: async () => undefined,
  list: async function* () {
    yield [...kept].map(([tutorId, mark]) => ({ tutorId, mark }))
  },
  markOf: ({ headline }) => headline,
}

beforeAll(async () => {
  app = await startTestApp()
  for (let count = 0; count < 3; count += 1) tutors.push(await createTutor(app))
})
afterAll(() => app?.close())
beforeEach(async () => {
  kept = new Map()
  isDown = false
  meanwhile = async () => undefined
  handed = 0
  await app.rows(sql`delete from search_cursors`)
})

const feed = () => feedFollowers({ payload: app.payload, followers: [follower] })
const idOf = (index: number) => String(tutors[index]?.tutorId)
const write = (index: number, column: string, value: string) =>
  withTransaction(app.payload, async ({ tx }) => {
    await tx.execute(
      sql`update tutor_profiles set ${sql.identifier(column)} = ${value} where id = ${idOf(index)}`,
    )
    await indexTutors({ tx, tutorIds: [idOf(index)], now: await app.now() })
  })

it('should hand on everything, then what changed and who was removed', async () => {
  await feed()
  expect([...kept.keys()].sort()).toEqual(tutors.map(({ tutorId }) => tutorId).sort())
  handed = 0
  await write(1, 'headline', 'New words')
  await write(2, 'status', 'paused')
  await feed()
  expect(kept.get(idOf(1))).toBe('New words')
  expect(kept.has(idOf(2))).toBe(false)
  handed = 0
  await feed()
  await feed()
  expect(handed).toBeLessThanOrEqual(1)
  await write(2, 'status', 'approved')
  await feed()
  expect(kept.has(idOf(2))).toBe(true)
})

it('should hand on again what one that was down has missed', async () => {
  isDown = true
  await write(0, 'headline', 'Missed')
  await feed()
  expect(kept.size).toBe(0)
  isDown = false
  await feed()
  expect(kept.get(idOf(0))).toBe('Missed')
})

it('should not miss a change that commits after a later one was handed on', async () => {
  await feed()
  await withTransaction(app.payload, async ({ tx }) => {
    await tx.execute(sql`update tutor_search set facts = facts || '{"headline": "Early, and late"}',
      changed_in = pg_current_xact_id() where tutor_id = ${idOf(0)}`)
    await app.rows(sql`update tutor_search set facts = facts || '{"headline": "Later, and first"}',
      changed_in = pg_current_xact_id() where tutor_id = ${idOf(1)}`)
    await feed()
    expect(kept.get(idOf(1))).toBe('Later, and first')
    expect(kept.get(idOf(0))).not.toBe('Early, and late')
  })
  await feed()
  expect(kept.get(idOf(0))).toBe('Early, and late')
})

it('should read everything again after a rebuild that began while it was fed', async () => {
  await feed()
  await write(0, 'headline', 'Being handed on')
  meanwhile = async () => rebuildIndex({ payload: app.payload, now: await app.now() })
  await feed()
  meanwhile = async () => undefined
  kept.clear()
  await feed()
  expect([...kept.keys()].sort()).toEqual(tutors.map(({ tutorId }) => tutorId).sort())
})
