import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerChargeback } from '@/operations/chargeback/answerChargeback'
import { sweepChargebacks } from '@/operations/chargeback/sweepChargebacks'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import type { Person } from '../support/createPerson'
import { givenLesson } from '../support/givenLesson'
import { type Lessons, startLessons } from '../support/lessons'

const DISPUTED = '4000000000000259'

let lessons: Lessons
let support: Person
let finance: Person

beforeAll(async () => {
  lessons = await startLessons()
  support = await lessons.app.createPerson({ roles: ['support'] })
  finance = await lessons.app.createPerson({ roles: ['finance'] })
})
afterAll(() => lessons.close())

const png = (more: string) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(more)])

/** A chargeback of a lesson that was given, with two files of the tutor and one of the student. */
async function charged(days: number) {
  const bookingId = await givenLesson(lessons, days, { card: DISPUTED })
  await sweepChargebacks({ payload: lessons.app.payload, now: await lessons.app.now() })
  await lessons.drain()
  const ids: string[] = []
  for (const [who, name] of [
    [lessons.tutor, 'board.png'],
    [lessons.student, 'mine.png'],
    [lessons.tutor, 'chat.png'],
  ] as const) {
    const answer = await lessons.app.api('POST', `/bookings/${bookingId}/files`, {
      token: await lessons.tokenOf(who),
      body: { name, content: png(name).toString('base64') },
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    ids.push(answer.body.id)
  }
  const [row] = await lessons.app.rows<{ id: string; disputeId: string }>(
    sql`select id, dispute_id "disputeId" from chargebacks where booking_id = ${bookingId}`,
  )
  return { bookingId, ids, id: String(row?.id), disputeId: String(row?.disputeId) }
}

const pack = async (who: Person, id: string, path = '') =>
  lessons.app.api('GET', `/admin/chargebacks/${id}/evidence${path}`, { token: await lessons.tokenOf(who) })

const evidenceOf = async (disputeId: string) => {
  const { json } = await lessons.simulator.raw('GET', `/v1/disputes/${disputeId}`)
  return (json as { evidence: Record<string, string | null> }).evidence
}

describe('files in the evidence of a chargeback (NV15)', () => {
  it('should be listed for those who decide, and the tutor’s go to the bank, once, however often it is tried', async () => {
    const { id, ids, disputeId } = await charged(2)
    const { body } = await pack(support, id)
    expect(body.facts.files.map(({ name, side }: { name: string; side: string }) => [name, side])).toEqual([
      ['board.png', 'tutor'],
      ['mine.png', 'student'],
      ['chat.png', 'tutor'],
    ])
    expect(body.fields).toMatchObject({ serviceDocumentation: ids[0], uncategorizedFile: ids[2] })
    expect((await pack(finance, id)).body.facts.files).toBeNull()
    expect((await pack(support, id, '/pdf')).status).toBe(200)
    const sent = await lessons.app.api('POST', `/admin/chargebacks/${id}/submit`, {
      token: await lessons.tokenOf(support),
      body: {},
    })
    expect(sent.status, JSON.stringify(sent.body)).toBe(200)
    const { payload } = lessons.app
    await answerChargeback({ payload, chargebackId: id, now: await lessons.app.now() })
    const evidence = await evidenceOf(disputeId)
    const stored = await lessons.app.rows<{ name: string; at: string | null }>(sql`
      select name, processor_file_id "at" from dispute_files where id in (${ids[0]}, ${ids[1]}, ${ids[2]}) order by created_at, id`)
    expect(stored).toEqual([
      { name: 'board.png', at: evidence.service_documentation },
      { name: 'mine.png', at: null },
      { name: 'chat.png', at: evidence.uncategorized_file },
    ])
    const { json } = await lessons.simulator.raw('GET', `/v1/files/${evidence.service_documentation}`)
    expect(json).toMatchObject({
      object: 'file',
      filename: 'board.png',
      purpose: 'dispute_evidence',
      size: png('board.png').byteLength,
      type: 'png',
    })
  })

  it('should name the same files when the answer was lost, though another was handed in since', async () => {
    const { id, disputeId, bookingId } = await charged(4)
    await lessons.simulator.control({ failNext: 9, pathPattern: '^POST /v1/disputes' })
    const { payload } = lessons.app
    const now = await lessons.app.now()
    await expect(answerChargeback({ payload, chargebackId: id, now })).rejects.toThrow()
    await lessons.simulator.control({ failNext: 0, pathPattern: null })
    await lessons.app.api('POST', `/bookings/${bookingId}/files`, {
      token: await lessons.tokenOf(lessons.tutor),
      body: { name: 'late.png', content: png('late.png').toString('base64') },
    })
    const before = await lessons.app.rows(sql`
      select processor_file_id from dispute_files where booking_id = ${bookingId} order by created_at, id`)
    await answerChargeback({ payload, chargebackId: id, now })
    expect(
      await lessons.app.rows(
        sql`select processor_file_id from dispute_files where booking_id = ${bookingId} order by created_at, id`,
      ),
    ).toEqual(before)
    const evidence = await evidenceOf(disputeId)
    expect([evidence.service_documentation, evidence.uncategorized_file]).toEqual([
      before[0]?.processor_file_id,
      before[2]?.processor_file_id,
    ])
  })

  it('should be refused by the processor when it is no picture or PDF, and an answer naming no file as well', async () => {
    const payments = paymentsFor(lessons.app.payload)
    const page = { name: 'x.html', type: 'text/html', content: Buffer.from('<html>') }
    await expect(payments.uploadEvidence(page)).rejects.toThrow()
    const { disputeId } = await charged(6)
    const evidence = { serviceDocumentation: 'file_unknown' }
    await expect(
      payments.submitEvidence({ disputeId, evidence, submit: false, idempotencyKey: 'evidence:none' }),
    ).rejects.toThrow()
  })
})
