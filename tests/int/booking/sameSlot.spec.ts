import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '@/domain/time/instants'
import { handleApi } from '@/endpoints/handleApi'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { database } from '@/services/database/tx'
import { httpClient } from '../../../scripts/load/httpClient'
import { serveHttp } from '../../../scripts/load/serveHttp'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

const RIVALS = 200

let lessons: Lessons
let rivals: Person[]
let server: Awaited<ReturnType<typeof serveHttp>>

beforeAll(async () => {
  lessons = await startLessons()
  server = await serveHttp(handleApi)
  rivals = []
  for (let n = 0; n < RIVALS; n += 1) rivals.push(await lessons.app.createPerson())
})
afterAll(async () => {
  await server?.close()
  await lessons?.close()
})

describe('one slot and many who want it (D23, NV01)', () => {
  it('should give it to one of 200 over HTTP and tell the others what is free', async () => {
    const start = await lessons.inDays(2)
    const tokens = await Promise.all(rivals.map(lessons.tokenOf))
    const { tutorId, subjectId } = lessons.tutor
    const body = { tutorId, start, durationMinutes: 60, subjectId }
    const client = httpClient(server.url, RIVALS)
    const answers = await Promise.all(
      tokens.map((token) => client.call('POST', '/api/bookings', { token, body })),
    )
    client.close()
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([201, ...Array(RIVALS - 1).fill(409)])
    for (const { status, body } of answers) {
      if (status === 201) continue
      expect(body.errors[0].code).toBe('SLOT_TAKEN')
      expect(body.errors[0].data.alternatives.length).toBeGreaterThan(0)
      expect(body.errors[0].data.alternatives.map((slot: { start: string }) => slot.start)).not.toContain(
        start.toISOString(),
      )
    }
    expect(
      await lessons.app.rows(sql`select count(*)::int as held from bookings where session_state = 'HELD'`),
    ).toEqual([{ held: 1 }])
  })

  it('should also refuse rivals for overlapping times, whichever comes first', async () => {
    const start = await lessons.inDays(3)
    const starts = rivals.slice(0, 20).map((_, n) => new Date(start.getTime() + (n % 3) * 1_800_000))
    const answers = await Promise.all(starts.map((at, n) => lessons.book(at, rivals[n])))
    const won = answers.filter(({ status }) => status === 201)
    expect(won.length).toBeGreaterThanOrEqual(1)
    expect(won.length).toBeLessThanOrEqual(2)
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([])
  })

  it('should let one student take only one of several lessons at the same time', async () => {
    const start = await lessons.inDays(4)
    const student = rivals[0] as Person
    const answers = await Promise.all(
      [-30, 0, 30].map((minutes) => lessons.book(addMinutes(start, minutes), student)),
    )
    const won = answers.filter(({ status }) => status === 201).length
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(3 - won)
    // The first and the last only touch.
    expect([1, 2]).toContain(won)
  })

  it('should answer one and the same booking to a student who asks for it several times at once', async () => {
    const start = await lessons.inDays(5)
    const student = rivals[1] as Person
    const answers = await Promise.all([1, 2, 3].map(() => lessons.book(start, student)))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.booking.id)).size).toBe(1)
  })

  it('should refuse an overlap in the database, whatever code writes it', async () => {
    const [row] = await lessons.app.rows<{ id: string }>(
      sql`select id from bookings where session_state = 'HELD' limit 1`,
    )
    const copy = lessons.app.rows(sql`
      insert into bookings select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'reference', 'COPY', 'student_id', ${rivals[49]?.id}::text))).*
      from bookings b where id = ${row?.id}`)
    await expect(copy).rejects.toMatchObject({ cause: { code: '23P01' } })
  })

  it('should leave every invariant whole', async () => {
    const verdicts = await verifyInvariants(database(lessons.app.payload))
    expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
  })
})
