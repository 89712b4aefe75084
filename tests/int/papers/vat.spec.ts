import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lessonCompletedEntry, refundEntry } from '@/domain/ledger/entries'
import { minorDigits } from '@/domain/money/currency'
import { money } from '@/domain/money/money'
import { NO_TENDERS } from '@/domain/payment/tenders'
import { env } from '@/env'
import { INVARIANTS } from '@/operations/health/invariants/invariants'
import type { PaymentLine } from '@/operations/paper/paymentLines'
import { receiptVat } from '@/operations/paper/receiptVat'
import { postEntry } from '@/operations/payment/postEntry'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { seededRandom } from '../../../scripts/stress/seededRandom'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertBooking } from '../tutor/insertBooking'
import { insertLedger, randomLedger } from './randomLedger'

let app: TestApp
let finance: Person
let student: Person

beforeAll(async () => {
  app = await startTestApp()
  Object.assign(env, { COMPANY_COUNTRY: 'IE', COMPANY_VAT_ID: 'IE6433435F' })
  finance = await app.createPerson({ roles: ['finance'] })
  student = await app.createPerson()
})
afterAll(() => app.close())

type Details = { country: string; vatId?: string }

/** Tax details straight into the table: what the form refuses is not what this is about. */
const giveDetails = (person: Person, { country, vatId }: Details) =>
  app.rows(sql`
    insert into tax_profiles (id, user_id, kind, legal_name, street, city, country, vat_id, confirmed_at)
    values (gen_random_uuid(), ${person.id}, 'individual', 'L', 'S 1', 'C', ${country}, ${vatId ?? null}, now())
    on conflict (user_id) do update set country = excluded.country, vat_id = excluded.vat_id`)

async function tutorFrom(details: Details): Promise<TestTutor> {
  const tutor = await createTutor(app)
  await giveDetails(tutor, details)
  return tutor
}

const EUR = (amount: number) => money(amount, 'EUR')
/** Net 80, commission 20 and a service fee of 5 euros. */
const SHARES = { tutorNet: EUR(8000), commission: EUR(2000), serviceFee: EUR(500) }
let hours = 0

/** A lesson of 105 euros, settled at `at` through the entry of settled lessons. */
async function lessonOf(tutor: TestTutor, at: Date): Promise<string> {
  hours += 2
  const start = new Date(Date.UTC(2026, 0, 1, hours))
  const bookingId = await insertBooking(app, {
    ...{ tutor, studentId: student.id, start, sessionState: 'ENDED', sessionOutcome: 'COMPLETED' },
    paymentState: 'CAPTURED',
  })
  const entry = lessonCompletedEntry({ bookingId, tutorId: tutor.tutorId, kept: EUR(10_500), ...SHARES })
  await withTransaction(app.payload, ({ tx }) => postEntry({ tx, entry, bookingId, now: at }))
  return bookingId
}

async function refundOf(
  tutor: TestTutor,
  bookingId: string,
  part: { amount: number; before: number; at: Date },
) {
  const refundId = crypto.randomUUID()
  const entry = refundEntry({
    refundId,
    bookingId,
    amount: EUR(part.amount),
    parts: { ...NO_TENDERS, card: part.amount },
    owners: { studentId: student.id, packageId: null, credits: [] } as never,
    settled: {
      ...SHARES,
      tutorId: tutor.tutorId,
      kept: EUR(10_500),
      earnings: 'pending',
      tutorHas: 8000,
      refundedBefore: EUR(part.before),
      fromEscrow: EUR(0),
    },
  })
  await withTransaction(app.payload, ({ tx }) => postEntry({ tx, entry, bookingId, now: part.at }))
}

const file = async (path: string) => {
  const { status, body } = await app.api('GET', `/finance/${path}`, { token: finance.token })
  expect(status, path).toBe(200)
  return String(body)
}
const rowsOf = (csv: string) => {
  const [head = [], ...rows] = csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}
const minor = (text: string | undefined, currency: string) => {
  expect(text).toMatch(minorDigits(currency) === 0 ? /^-?\d+$/ : /^-?\d+\.\d\d$/)
  return Number(text?.replace('.', ''))
}
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0) + 0

describe('the VAT of commission and service fee', () => {
  it('should follow from where the tutor and the student are, out of what the marketplace keeps', async () => {
    const may = new Date('2026-05-05T00:00:00Z')
    await giveDetails(student, { country: 'FR' })
    for (const details of [
      { country: 'DE' },
      { country: 'PL', vatId: 'PL5260001246' },
      { country: 'PL', vatId: 'PL5260001247' },
      { country: 'IE', vatId: 'IE6433435F' },
      { country: 'US' },
      { country: 'PH' },
    ])
      await lessonOf(await tutorFrom(details), may)
    const rows = rowsOf(await file('2026-05/vat.csv'))
    const brief = rows.map((row) =>
      [
        row.account,
        row.treatment,
        row.country,
        row.rate_percent,
        row.lines,
        row.gross,
        row.net,
        row.vat,
      ].join(' '),
    )
    expect(brief).toEqual([
      'commission domestic IE 23 1 20.00 16.26 3.74',
      'commission oss DE 19 1 20.00 16.81 3.19',
      'commission oss PL 23 1 20.00 16.26 3.74',
      'commission outsideScope PH 0 1 20.00 20.00 0.00',
      'commission reverseCharge PL 0 1 20.00 20.00 0.00',
      'commission usNotCollected US 0 1 20.00 20.00 0.00',
      'serviceFee oss FR 20 6 30.00 25.02 4.98',
    ])
    const taken = await app.rows<{ sum: string }>(
      sql`select -sum(amount) sum from ledger_lines where account = 'tutorPending' and currency = 'EUR'`,
    )
    expect(taken[0]?.sum).toBe(String(6 * 8000))
    expect(await app.rows(sql`select 1 from ledger_lines where account = 'taxPayable'`)).toEqual([])
  })

  it('should be taken back to the cent by refunds in parts, at the treatment and rate of the lesson', async () => {
    const tutor = await tutorFrom({ country: 'EE' })
    const bookingId = await lessonOf(tutor, new Date('2025-06-30T23:00:00Z'))
    await giveDetails(tutor, { country: 'HU', vatId: 'HU12892312' })
    await giveDetails(student, { country: 'HU' })
    for (const [amount, before, day] of [
      [3333, 0, '05'],
      [3333, 3333, '06'],
      [3834, 6666, '07'],
    ] as const)
      await refundOf(tutor, bookingId, { amount, before, at: new Date(`2025-08-${day}T00:00:00Z`) })
    const [settled, back] = [rowsOf(await file('2025-Q2/vat.csv')), rowsOf(await file('2025-Q3/vat.csv'))]
    const of = (rows: Record<string, string>[]) =>
      rows.map(({ account, country, rate_percent, supply_quarter, gross, vat }) =>
        [account, country, rate_percent, supply_quarter, gross, vat].join(' '),
      )
    expect(of(settled)).toEqual(['commission EE 22 2025-Q2 20.00 3.61', 'serviceFee FR 20 2025-Q2 5.00 0.83'])
    expect(of(back)).toEqual([
      'commission EE 22 2025-Q2 -20.00 -3.61',
      'serviceFee FR 20 2025-Q2 -5.00 -0.83',
    ])
    const oss = rowsOf(await file('2025-Q3/oss.csv'))
    expect(oss.map(({ country, vat_eur }) => [country, vat_eur])).toEqual([
      ['EE', '-3.61'],
      ['FR', '-0.83'],
      ['sum', '-4.44'],
    ])
    const xml = await file('2025-Q3/oss.xml')
    expect(xml).toContain('<Supplies>\n  </Supplies>')
    expect(xml).toMatch(
      /<Correction>\s*<Year>2025<\/Year>\s*<Quarter>2<\/Quarter>\s*<MemberState>EE<\/MemberState>\s*<VatAmount currency="EUR">-3\.61<\/VatAmount>/,
    )
    expect(xml).toContain('<TotalVat currency="EUR">-4.44</TotalVat>')
  })

  it('should begin with the day of the registration, and be none without one', async () => {
    await lessonOf(await tutorFrom({ country: 'DE' }), new Date('2024-03-31T23:59:59Z'))
    await lessonOf(await tutorFrom({ country: 'DE' }), new Date('2024-04-01T00:00:00Z'))
    env.COMPANY_VAT_FROM = '2024-04-01'
    const [march, april] = [rowsOf(await file('2024-03/vat.csv')), rowsOf(await file('2024-04/vat.csv'))]
    env.COMPANY_VAT_FROM = undefined
    expect(march.map(({ treatment, vat }) => [treatment, vat])).toEqual(
      Array(2).fill(['notRegistered', '0.00']),
    )
    expect(april.map(({ treatment }) => treatment)).toEqual(['oss', 'oss'])
  })

  it('should take the rate that finance has entered for the day of supply', async () => {
    const made = await app.cms('POST', '/vat-rates', {
      token: finance.token,
      body: { country: 'DE', rateBps: 2000, validFrom: '2023-02-01' },
    })
    expect(made.status).toBe(201)
    await lessonOf(await tutorFrom({ country: 'DE' }), new Date('2023-02-01T00:00:00Z'))
    expect(rowsOf(await file('2023-Q1/oss.csv'))[0]).toMatchObject({ country: 'DE', rate_percent: '20' })
    const audit = await app.rows(
      sql`select 1 from audit_log where target = 'vat-rates' and actor_id = ${finance.id} and action = 'create'`,
    )
    expect(audit).toHaveLength(1)
    for (const body of [
      { country: 'US', rateBps: 100, validFrom: '2023-02-01' },
      { country: 'DE', rateBps: 19.5, validFrom: '2023-03-01' },
      { country: 'DE', rateBps: 1900, validFrom: '1.3.2023' },
    ])
      expect((await app.cms('POST', '/vat-rates', { token: finance.token, body })).status).toBe(400)
  })
})

describe('VAT on papers', () => {
  it('should stand on the tutor’s statement, adding up to the commission, with the sentence of a reverse charge', async () => {
    const at = new Date('2025-11-05T00:00:00Z')
    for (const [details, expected, note] of [
      [
        { country: 'FI' },
        ['VAT of Finland, through the one-stop shop', '25.5 %', '€15.94', '€4.06', '€20.00'],
        'within our commission',
      ],
      [
        { country: 'IE', vatId: 'IE6433435F' },
        ['VAT of Ireland', '23 %', '€16.26', '€3.74', '€20.00'],
        'within our commission',
      ],
      [
        { country: 'AT', vatId: 'ATU 13585627' },
        ['Reverse charge, Austria', '', '€20.00', '€0.00', '€20.00'],
        'article 196',
      ],
      [{ country: 'US' }, ['No US sales tax collected', '', '€20.00', '€0.00', '€20.00'], 'sales tax'],
    ] as const) {
      const tutor = await tutorFrom(details)
      await lessonOf(tutor, at)
      const { token } = tutor
      const statement = await app.api('GET', '/statements/2025-11?currency=EUR', { token })
      expect(statement.body.vat).toMatchObject([{ gross: statement.body.totals.commission, lines: 1 }])
      expect(statement.body.totals).toMatchObject({ change: EUR(8000) })
      const made = await app.api('POST', '/statements/2025-11', { token, body: { currency: 'EUR' } })
      const { body: paper } = await app.api('GET', `/papers/${made.body.id}`, { token })
      expect(paper.content.tables.at(-1)).toMatchObject({
        caption: 'VAT within our commission',
        rows: [expected],
      })
      expect(paper.content.notes.at(-1)).toContain(note)
      const file = await app.api('GET', `/papers/${made.body.id}.pdf`, { token })
      expect(String(file.body)).toMatch(/^%PDF/)
    }
  })

  it('should not be on a statement while the marketplace is not registered', async () => {
    const tutor = await tutorFrom({ country: 'FI' })
    await lessonOf(tutor, new Date('2025-10-05T00:00:00Z'))
    env.COMPANY_VAT_FROM = '2025-11-01'
    const { body } = await app.api('GET', '/statements/2025-10?currency=EUR', { token: tutor.token })
    env.COMPANY_VAT_FROM = undefined
    expect(body.vat).toEqual([])
  })

  it('should split the service fee on a receipt, and say of the lesson only who supplies it', async () => {
    const party = { lines: [], timezone: 'UTC', hasTaxDetails: true }
    const line: PaymentLine = {
      amount: EUR(10_500),
      serviceFee: EUR(500),
      tenders: NO_TENDERS,
      lesson: null,
      purchase: null,
      supplier: { name: 'Ana', country: 'DE', vatId: 'DE136695976' },
    }
    const said = (over: { country: string | null; vatId: string | null }, one: Partial<PaymentLine> = {}) =>
      receiptVat({
        tx: database(app.payload),
        lines: [{ ...line, ...one }],
        party: { ...party, ...over },
        issuer: 'EduStream',
        at: new Date('2026-05-05T00:00:00Z'),
      })
    expect(await said({ country: 'FR', vatId: null })).toEqual({
      facts: [
        { label: 'Of the service fee: net', value: '€4.17' },
        { label: 'Of the service fee: VAT 20 % (France)', value: '€0.83' },
      ],
      notes: [],
      lessonNotes: [
        'The lessons are supplied by Ana (VAT ID DE136695976), in whose name EduStream collects the price.',
        'The price contains the VAT that Ana owes.',
      ],
    })
    const business = await said({ country: 'FR', vatId: 'FR40303265045' })
    expect(business.facts).toEqual([])
    expect(business.notes).toEqual([expect.stringContaining('Reverse charge')])
    expect(business.lessonNotes.at(-1)).toContain('you account for the VAT on the lessons')
    const small = await said(
      { country: null, vatId: null },
      { serviceFee: EUR(0), supplier: { name: 'Bo', country: 'PH', vatId: 'PH1' } },
    )
    expect(small).toEqual({
      facts: [],
      notes: [],
      lessonNotes: [
        'The lessons are supplied by Bo, in whose name EduStream collects the price.',
        'Bo is not registered for VAT in the EU; the price contains none.',
      ],
    })
  })
})

describe('the return for the one-stop shop', () => {
  it('should be for a quarter', async () => {
    for (const period of ['2026', '2026-05', '2026-Q5'])
      for (const name of ['oss.csv', 'oss.xml'])
        expect(
          (await app.api('GET', `/finance/${period}/${name}`, { token: finance.token })).body.errors,
        ).toMatchObject([{ code: 'VALIDATION_FAILED' }])
  })

  it('should tie to the lines of the ledger, whatever was posted, in euros at the rates of the last day', async () => {
    const tutors = [
      await tutorFrom({ country: 'DE' }),
      await tutorFrom({ country: 'GR' }),
      await tutorFrom({ country: 'AT', vatId: 'ATU13585627' }),
      await tutorFrom({ country: 'PH' }),
    ]
    const range = { from: new Date('2022-04-01T00:00:00Z'), to: new Date('2022-10-01T00:00:00Z') }
    const owners = { tutors: tutors.map(({ tutorId }) => tutorId), students: [student.id] }
    const entries = randomLedger(seededRandom(31), { ...range, count: 700, owners })
    await insertLedger(app, entries)
    await app.rows(sql`insert into exchange_rates (id, day, currency, usd_per_unit, source) values
      (gen_random_uuid(), '2022-06-30', 'EUR', '1.25', 't'), (gen_random_uuid(), '2022-06-29', 'JPY', '0.01', 't'),
      (gen_random_uuid(), '2022-07-01', 'EUR', '2', 't')`)
    const vat = rowsOf(await file('2022-Q2/vat.csv'))
    const inQuarter = entries.filter(({ at }) => at < new Date('2022-07-01T00:00:00Z'))
    for (const currency of ['USD', 'EUR', 'JPY'])
      for (const account of ['commission', 'serviceFee']) {
        const own = vat.filter((row) => row.currency === currency && row.account === account)
        const lines = inQuarter
          .flatMap((entry) => entry.lines)
          .filter((line) => line.account === account && line.currency === currency)
        expect(sum(own.map(({ gross }) => minor(gross, currency)))).toBe(
          -sum(lines.map(({ amount }) => amount)) + 0,
        )
        for (const { gross, net, vat: tax } of own)
          expect(minor(gross, currency)).toBe(minor(net, currency) + minor(tax, currency))
      }
    const lines = rowsOf(await file('2022-Q2/oss.csv'))
    const total = lines.pop()
    const declared = vat.filter(({ treatment }) => treatment === 'oss')
    expect(declared.length).toBeGreaterThan(4)
    expect(lines.map(({ country, currency, vat: tax }) => [country, currency, tax])).toEqual(
      declared.map(({ country, currency, vat: tax }) => [country, currency, tax]),
    )
    expect(new Set(lines.map(({ eur_for_one }) => eur_for_one))).toEqual(new Set(['1', '0.8', '0.008']))
    for (const { currency = '', vat: tax, vat_eur } of lines) {
      const factor = { EUR: 1, USD: 0.8, JPY: 0.8 }[currency] ?? 0
      expect(Math.abs(minor(vat_eur, 'EUR') - minor(tax, currency) * factor)).toBeLessThanOrEqual(0.5)
    }
    expect(minor(total?.vat_eur, 'EUR')).toBe(sum(lines.map(({ vat_eur }) => minor(vat_eur, 'EUR'))))
    const xml = await file('2022-Q2/oss.xml')
    expect(xml).toContain('<MemberState>EL</MemberState>')
    const inXml = [...xml.matchAll(/<VatAmount currency="EUR">(.*?)</g)].map(([, text]) => minor(text, 'EUR'))
    expect(sum(inXml)).toBe(minor(total?.vat_eur, 'EUR'))
  })

  it('should rest on facts that nobody can write, and that the invariants watch', async () => {
    for (const query of [
      sql`update vat_supplies set country = 'LU'`,
      sql`delete from vat_supplies`,
      sql`truncate vat_supplies`,
    ])
      await expect(app.rows(query)).rejects.toThrow()
    const { broken } = INVARIANTS.find(({ id }) => id === 'I3d') ?? {}
    expect((await database(app.payload).execute(broken as never)).rows).toEqual([])
    await app.rows(sql`
      insert into vat_supplies (line_id, entry_id, at, account, supplied_at, currency, amount, amount_before)
      values (gen_random_uuid(), gen_random_uuid(), now(), 'commission', now(), 'EUR', 1, 0)`)
    expect((await database(app.payload).execute(broken as never)).rows).toHaveLength(1)
  })
})
