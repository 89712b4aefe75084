import { createHash, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_FILE_BYTES } from '@/domain/dispute/disputeFiles'
import type { Person } from '../support/createPerson'
import { givenLesson } from '../support/givenLesson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
let support: Person

beforeAll(async () => {
  lessons = await startLessons()
  support = await lessons.app.createPerson({ roles: ['support'] })
})
afterAll(() => lessons.close())

/** The smallest thing that begins as a PNG, different each time. */
const png = (more: string = randomUUID()) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(more)])

const upload = async (who: Person | null, bookingId: string, content: Buffer, name = 'chat.png') =>
  lessons.app.api('POST', `/bookings/${bookingId}/files`, {
    ...(who && { token: await lessons.tokenOf(who) }),
    body: { name, content: content.toString('base64') },
  })

const get = async (who: Person, path: string) =>
  lessons.app.api('GET', path, { token: await lessons.tokenOf(who) })

async function reported(days: number): Promise<string> {
  const id = await givenLesson(lessons, days)
  const said = { category: 'technical_problem', description: 'The sound was gone for half an hour.' }
  expect((await lessons.act(lessons.student, id, 'dispute', said)).status).toBe(201)
  return id
}

describe('files of a reported problem (V 4.4, NV15)', () => {
  it('should be kept as they are, and given out to be saved to their owner and to who decides, alone', async () => {
    const id = await reported(1)
    const content = png()
    const { status, body } = await upload(lessons.student, id, content, '../my chat.html')
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body).toMatchObject({
      name: 'my chat.png',
      side: 'student',
      type: 'image/png',
      size: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
    })
    const path = `/bookings/${id}/files/${body.id}`
    for (const who of [lessons.student, support]) {
      const file = await get(who, path)
      expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(file.headers.get('content-disposition')).toBe('attachment; filename="my chat.png"')
      expect(file.headers.get('x-content-type-options')).toBe('nosniff')
      expect(file.headers.get('cache-control')).toContain('no-store')
    }
    const finance = await lessons.app.createPerson({ roles: ['finance'] })
    const stranger = await lessons.app.createPerson()
    for (const who of [lessons.tutor, finance, stranger]) expect((await get(who, path)).status).toBe(404)
    expect((await get(lessons.tutor, `/bookings/${id}/files`)).body.docs).toEqual([])
    for (const who of [finance, stranger]) expect((await get(who, `/bookings/${id}/files`)).status).toBe(404)
    await upload(lessons.tutor, id, png())
    expect((await get(support, `/bookings/${id}/files`)).body.docs).toHaveLength(2)
    expect((await get(lessons.student, `/bookings/${id}/files`)).body.docs).toHaveLength(1)
  })

  it('should be what their content says, and not too large', async () => {
    const id = await reported(3)
    const page = await upload(lessons.student, id, Buffer.from('<script>alert(1)</script>'))
    expect([page.status, page.body.errors[0].code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    const large = await upload(lessons.student, id, Buffer.concat([png(''), Buffer.alloc(MOST_FILE_BYTES)]))
    expect([large.status, large.body.errors[0].code]).toEqual([413, 'PAYLOAD_TOO_LARGE'])
    const whole = Buffer.concat([png(''), Buffer.alloc(MOST_FILE_BYTES - 8, 7)])
    expect((await upload(lessons.student, id, whole)).status).toBe(201)
    const token = await lessons.tokenOf(lessons.student)
    const broken = await lessons.app.api('POST', `/bookings/${id}/files`, {
      token,
      body: { name: 'x.png', content: 'no base64!' },
    })
    expect(broken.status).toBe(400)
  })

  it('should be handed in by the two people of the lesson alone, while something is looked at', async () => {
    const quiet = await givenLesson(lessons, 5)
    const early = await upload(lessons.student, quiet, png())
    expect([early.status, early.body.errors[0].code]).toEqual([409, 'BOOKING_STATE_CHANGED'])
    const id = await reported(7)
    expect((await upload(null, id, png())).status).toBe(401)
    expect((await upload(await lessons.app.createPerson(), id, png())).status).toBe(404)
    expect((await upload(support, id, png())).status).toBe(404)
    expect((await upload(await lessons.app.createPerson({ roles: ['ops'] }), id, png())).status).toBe(403)
  })

  it('should be kept once when they come twice, and five of each at most, also at once', async () => {
    const id = await reported(9)
    const same = png()
    const twice = await Promise.all([1, 2, 3].map(() => upload(lessons.tutor, id, same)))
    expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1)
    const many = await Promise.all(Array.from({ length: 7 }, () => upload(lessons.tutor, id, png())))
    expect(many.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 422, 422, 422])
    const refused = many.filter(({ status }) => status === 422)
    expect(refused.map(({ body }) => body.errors[0].code)).toEqual(Array(3).fill('FILE_LIMIT'))
    expect((await upload(lessons.student, id, png())).status).toBe(201)
    expect((await upload(lessons.tutor, id, same)).status).toBe(201)
  })

  it('should never be changed in the database', async () => {
    const id = await reported(11)
    const { body } = await upload(lessons.student, id, png())
    await expect(
      lessons.app.rows(sql`update dispute_file_contents set content = 'x' where file_id = ${body.id}`),
    ).rejects.toThrow()
  })
})
