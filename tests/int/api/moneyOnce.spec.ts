import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { database } from '@/services/database/tx'
import { topUp } from '../payments/wallets'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
let ops: Person
beforeAll(async () => {
  lessons = await startLessons()
  ops = await lessons.app.createPerson({ roles: ['ops'] })
  const offers = [{ lessons: 5, discountPercent: 10, validityDays: 90, active: true }]
  await ask(lessons.tutor, 'PUT', `/tutors/${lessons.tutor.tutorId}/packages`, { offers })
})
afterAll(() => lessons.close())

async function ask(who: Person, method: string, path: string, body: object, key?: string) {
  const headers: Record<string, string> = key ? { 'idempotency-key': key } : {}
  return lessons.app.api(method, path, { token: await lessons.tokenOf(who), body, headers })
}

/** As if the process had been killed between the commit and the answer, and the phone came back ten minutes later. */
async function dieBeforeAnswer(key: string): Promise<void> {
  await lessons.app.rows(sql`update idempotency_keys set status = null, body = null where key = ${key}`)
  await lessons.app.moveClock(10 * 60_000)
}

/** Asks, loses the answer, and asks again with the same key. @returns both answers */
async function askTwice(who: Person, path: string, body: object) {
  const key = randomUUID()
  const first = await ask(who, 'POST', path, body, key)
  expect(first.status, JSON.stringify(first.body)).toBeLessThan(300)
  await dieBeforeAnswer(key)
  return { first, second: await ask(who, 'POST', path, body, key) }
}

const walletOf = async (who: Person) => {
  const [row] = await lessons.app.rows<{ sum: string }>(
    sql`select coalesce(-sum(amount), 0) as sum from ledger_lines where account = 'studentWallet' and owner = ${who.id}`,
  )
  return Number(row?.sum)
}

async function confirm(bookingId: string): Promise<void> {
  expect((await lessons.act(lessons.tutor, bookingId, 'confirm')).status).toBe(200)
}

async function expectSound(): Promise<void> {
  const verdicts = await verifyInvariants(database(lessons.app.payload))
  expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
}

it('should buy one package with the wallet when the answer was lost, however late it is asked for again', async () => {
  const student = await lessons.app.createPerson()
  await topUp(lessons, student, 30_000)
  const before = await walletOf(student)
  const wish = { tutorId: lessons.tutor.tutorId, lessons: 5, useWallet: true }
  const { first, second } = await askTwice(student, '/packages', wish)
  expect(first.body.checkout).toBeNull()
  expect(second.status).toBe(201)
  expect(second.body.package.id).toBe(first.body.package.id)
  expect(await walletOf(student)).toBe(before - 11_250)
  const other = await ask(student, 'POST', '/packages', wish, randomUUID())
  expect(other.body.package.id, 'another key is another purchase').not.toBe(first.body.package.id)
  await expectSound()
})

it('should begin one top-up, and lead to the same pay page', async () => {
  const { first, second } = await askTwice(lessons.student, '/payments/wallet/topup', {
    amount: 2000,
    currency: 'USD',
  })
  expect(second.body).toEqual(first.body)
})

it('should pay out once what was asked for once', async () => {
  const { app, tutor } = lessons
  for (const days of [2, 3, 4]) await lessons.place(await lessons.inDays(days)).then(confirm)
  for (const days of [6, 6]) await lessons.passTo(addDays(await app.now(), days)) // given; then free to be paid out
  const method = { channel: 'simulator', testAccount: 'open', weekly: false }
  expect((await ask(tutor, 'PUT', '/payouts/method', method)).status).toBe(200)
  const key = randomUUID()
  const first = await ask(tutor, 'POST', '/payouts', { amount: 2500 }, key)
  await lessons.drain() // sent, so that no open payout stands in the way of another one
  await dieBeforeAnswer(key)
  const second = await ask(tutor, 'POST', '/payouts', { amount: 2500 }, key)
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.body.id).toBe(first.body.id)
  const payouts = await app.rows<{ amount: string }>(
    sql`select amount from payouts where tutor_id = ${tutor.tutorId}`,
  )
  expect(payouts).toEqual([{ amount: '2500' }])
})

it('should give goodwill once', async () => {
  const { app, student } = lessons
  const gift = { amount: 500, currency: 'USD', reason: 'The link did not open.' }
  const { first, second } = await askTwice(ops, `/admin/users/${student.id}/credit`, gift)
  expect(second.body).toEqual(first.body)
  const given = await app.rows(
    sql`select 1 from promotional_credits where student_id = ${student.id} and reason = 'goodwill'`,
  )
  expect(given).toHaveLength(1)
})

it('should give back some lessons of a package once', async () => {
  const student = await lessons.app.createPerson()
  await topUp(lessons, student, 30_000)
  const wish = { tutorId: lessons.tutor.tutorId, lessons: 5, useWallet: true }
  const { id } = (await ask(student, 'POST', '/packages', wish)).body.package
  const before = await walletOf(student)
  const key = randomUUID()
  const some = { lessons: 2, reason: 'The tutor was ill.' }
  expect((await ask(ops, 'POST', `/admin/packages/${id}/refund`, some, key)).status).toBe(200)
  await lessons.drain()
  await dieBeforeAnswer(key)
  expect((await ask(ops, 'POST', `/admin/packages/${id}/refund`, some, key)).status).toBe(200)
  await lessons.drain()
  expect(await walletOf(student)).toBe(before + 4500)
  await expectSound()
})
