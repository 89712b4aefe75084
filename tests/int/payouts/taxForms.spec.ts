import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { collectPayout } from '@/operations/payout/collectPayout'
import { readTaxForm } from '@/operations/tax/queries/readTaxForm'
import { database } from '@/services/database/tx'
import { insertLedger } from '../papers/randomLedger'
import { createTutor, type TestTutor } from '../support/createTutor'
import { type Desk, startDesk } from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.close())

const usTutor = () => createTutor(desk.app, { profile: { country: 'US' } })
const DETAILS = {
  kind: 'individual',
  legalName: 'Uma Stone',
  street: '1 Main Street',
  postcode: '10001',
  city: 'New York',
  country: 'US',
  taxId: '536-90-4399',
  taxIdCountry: 'US',
  birthDate: '1990-01-01',
}
const save = (who: TestTutor, over: object = {}) =>
  desk.call(who, 'PUT', '/tax-profile', { ...DETAILS, ...over })
const sign = (who: TestTutor | null, over: object = {}) =>
  desk.call(who, 'POST', '/tax-form', { form: 'W-9', signedName: 'Uma Stone', agrees: true, ...over })
const ask = (who: TestTutor) => desk.call(who, 'POST', '/payouts', { amount: 2000, currency: 'USD' })
const formOf = async (who: TestTutor) => (await desk.call(who, 'GET', '/tax-profile')).body.form
const signedBy = (who: TestTutor) =>
  desk.app.rows<{ form: string; ended_at: string | null; statement: string }>(
    sql`select form, ended_at, statement from tax_certifications where user_id = ${who.id} order by signed_at, id`,
  )
const choose = (who: TestTutor) =>
  desk.call(who, 'PUT', '/payouts/method', { channel: 'simulator', testAccount: 'open', weekly: true })

describe('the tax form of a US tutor', () => {
  it('should be signed before anything is paid out, and the tutor be told so', async () => {
    const tutor = await usTutor()
    await desk.earn(tutor, 5000)
    expect((await choose(tutor)).status).toBeLessThan(300)
    expect(await formOf(tutor)).toEqual({ form: 'W-9', isNeeded: true, signed: null })
    const refused = await ask(tutor)
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toMatchObject([
      { code: 'TAX_FORM_MISSING', message: expect.stringContaining('W-9') },
    ])
    const earnings = await desk.call(tutor, 'GET', '/payouts/balance')
    expect(earnings.body.payout.problem).toBe('TAX_FORM_MISSING')
    const weekly = { payload: desk.app.payload, tutorId: tutor.tutorId, currency: 'USD' }
    await collectPayout({ ...weekly, now: await desk.app.now() })
    expect(await desk.payouts(tutor)).toEqual([])

    expect((await sign(tutor)).body.errors).toMatchObject([
      { code: 'PROFILE_INCOMPLETE', message: expect.stringContaining('Save your tax details') },
    ])
    await save(tutor, { taxId: '0101990710006', taxIdCountry: 'RS' })
    expect((await sign(tutor)).body.errors).toMatchObject([
      { code: 'PROFILE_INCOMPLETE', message: expect.stringContaining('SSN') },
    ])
    await save(tutor)
    expect((await ask(tutor)).status).toBe(422)
    expect((await sign(tutor)).status).toBe(204)
    expect((await formOf(tutor)).signed).toMatchObject({ signedName: 'Uma Stone', validUntil: null })
    expect((await ask(tutor)).status).toBe(201)
    expect(await desk.payouts(tutor)).toHaveLength(1)
    const other = await desk.newTutor()
    await desk.earn(other, 5000)
    await choose(other)
    expect((await ask(other)).status).toBe(201)
  })

  it('should be signed by the tutor alone, in full', async () => {
    const tutor = await usTutor()
    await save(tutor)
    expect((await sign(null)).status).toBe(401)
    for (const who of [desk.student, desk.finance, desk.ops])
      expect((await sign(who as TestTutor)).status).toBe(403)
    for (const [over, field] of [
      [{ agrees: false }, 'agrees'],
      [{ signedName: '  ' }, 'signedName'],
      [{ form: 'W-8BEN' }, 'form'],
      [{ form: 'W-7' }, 'form'],
    ] as const)
      expect((await sign(tutor, over)).body.errors, field).toMatchObject([
        { code: 'VALIDATION_FAILED', field },
      ])
    expect(await signedBy(tutor)).toEqual([])
  })

  it('should be one form, signed twice or by two requests at once', async () => {
    const tutor = await usTutor()
    await save(tutor)
    const answers = await Promise.all([sign(tutor), sign(tutor), sign(tutor)])
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204])
    expect((await sign(tutor)).status).toBe(204)
    expect(await signedBy(tutor)).toMatchObject([{ form: 'W-9', ended_at: null }])
  })

  it('should end when what it certifies changes, hold when the rest does, and never be rewritten', async () => {
    const tutor = await usTutor()
    await save(tutor)
    await sign(tutor)
    await save(tutor, { street: '2 Main Street', accountId: '12345' })
    expect((await formOf(tutor)).signed).not.toBeNull()
    await save(tutor, { taxId: '123-45-6789' })
    expect((await formOf(tutor)).signed).toBeNull()
    await sign(tutor)
    const forms = await signedBy(tutor)
    expect(forms.map(({ ended_at }) => ended_at === null)).toEqual([false, true])
    expect(forms[0]?.statement).toContain('Under penalties of perjury')
    expect(JSON.stringify(await desk.app.rows(sql`select * from tax_certifications`))).not.toContain('4399')
    for (const query of [
      sql`update tax_certifications set signed_name = 'X'`,
      sql`update tax_certifications set ended_at = null where ended_at is not null`,
      sql`delete from tax_certifications`,
      sql`truncate tax_certifications`,
    ])
      await expect(desk.app.rows(query)).rejects.toThrow()
  })

  it('should be a W-8 where the marketplace is in the US, wanted but not waited for, for three years', async () => {
    const tutor = await desk.newTutor()
    await desk.earn(tutor, 5000)
    await choose(tutor)
    await save(tutor, { country: 'PH', taxId: '123-456-789', taxIdCountry: 'PH' })
    expect(await formOf(tutor)).toEqual({ form: null, isNeeded: false, signed: null })
    env.COMPANY_COUNTRY = 'US'
    expect(await formOf(tutor)).toEqual({ form: 'W-8BEN', isNeeded: false, signed: null })
    expect((await ask(tutor)).status).toBe(201)
    expect((await sign(tutor, { form: 'W-8BEN' })).status).toBe(204)
    const { signed } = await formOf(tutor)
    const tx = database(desk.app.payload)
    const on = async (day: string) =>
      (await readTaxForm(tx, { userId: tutor.id, now: new Date(`${day}T12:00:00Z`) })).signed
    expect(await on(signed.validUntil)).toEqual(signed)
    expect(await on(`${Number(signed.validUntil.slice(0, 4)) + 1}-01-01`)).toBeNull()
    env.COMPANY_COUNTRY = undefined
  })
})

describe('the year of US payees', () => {
  it('should list those above a threshold, gross by month and net, in dollars', async () => {
    const [big, small, abroad] = [await usTutor(), await usTutor(), await desk.newTutor()]
    await save(big)
    await sign(big)
    const lesson = (who: TestTutor, day: string, net: number, commission: number, currency = 'USD') => ({
      at: new Date(`${day}T00:00:00Z`),
      event: 'lessonCompleted',
      lines: [
        { account: 'escrow', owner: desk.student.id, amount: net + commission, currency },
        { account: 'tutorPending', owner: who.tutorId, amount: -net, currency },
        { account: 'commission', owner: null, amount: -commission, currency },
      ],
    })
    const refund = (who: TestTutor, day: string, net: number, commission: number) => ({
      ...lesson(who, day, -net, -commission),
      event: 'refund',
    })
    await desk.app.rows(
      sql`insert into exchange_rates (id, day, currency, usd_per_unit, source) values (gen_random_uuid(), '2025-03-31', 'EUR', '1.1', 't')`,
    )
    await insertLedger(desk.app, [
      lesson(big, '2025-01-31', 80_000, 20_000),
      lesson(big, '2025-02-01', 8000, 2000),
      lesson(big, '2025-03-15', 10_000, 1000, 'EUR'),
      refund(big, '2025-04-01', 4000, 1000),
      lesson(big, '2026-01-01', 500_000, 1),
      {
        at: new Date('2025-05-01T00:00:00Z'),
        event: 'payoutSent',
        lines: [
          { account: 'tutorAvailable', owner: big.tutorId, amount: 70_000, currency: 'USD' },
          { account: 'payoutsInTransit', owner: big.tutorId, amount: -70_000, currency: 'USD' },
        ],
      },
      lesson(small, '2025-01-31', 59_999, 0),
      lesson(abroad, '2025-01-31', 900_000, 0),
      ...Array.from({ length: 201 }, () => lesson(small, '2024-06-01', 1, 10_000)),
    ])
    const file = async (year: string) => {
      const { body } = await desk.call(desk.finance, 'GET', `/finance/${year}/1099.csv`)
      const [head = [], ...rows] = String(body)
        .trim()
        .split('\r\n')
        .map((line) => line.split(','))
      return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]])))
    }
    expect(await file('2025')).toMatchObject([
      {
        tutor_id: big.tutorId,
        name: 'Uma Stone',
        tin: '536-90-4399',
        w9_signed_on: (await desk.app.now()).toISOString().slice(0, 10),
        gross_usd: '1221.00',
        gross_01: '1000.00',
        gross_02: '100.00',
        gross_03: '121.00',
        gross_04: '0.00',
        transactions: '3',
        net_usd: '950.00',
        over_1099_nec: 'yes',
        over_1099_k: 'no',
      },
    ])
    expect(await file('2024')).toMatchObject([
      {
        tutor_id: small.tutorId,
        gross_usd: '20102.01',
        net_usd: '2.01',
        over_1099_nec: 'no',
        over_1099_k: 'yes',
        w9_signed_on: '',
      },
    ])
    const audits = await desk.app.rows<{ changes: { file: string } }>(
      sql`select changes from audit_log where action = 'exportSellers' and actor_id = ${desk.finance.id}`,
    )
    expect(audits.map(({ changes }) => changes.file)).toEqual(['1099.csv', '1099.csv'])
  })
})
