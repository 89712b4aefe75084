import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { minorDigits } from '@/domain/money/currency'
import { seededRandom } from '../../../scripts/stress/seededRandom'
import type { Person } from '../support/createPerson'
import { createTutor, type TestTutor } from '../support/createTutor'
import { startTestApp, type TestApp } from '../support/testApp'
import { insertLedger, type RandomEntry, type RandomLine, randomLedger } from './randomLedger'

let app: TestApp
let finance: Person
let tutors: TestTutor[]
let entries: RandomEntry[]

beforeAll(async () => {
  app = await startTestApp()
  finance = await app.createPerson({ roles: ['finance'] })
  tutors = [await createTutor(app, { firstName: '=Ana' }), await createTutor(app)]
  entries = randomLedger(seededRandom(7), {
    from: new Date('2025-01-01T00:00:00Z'),
    to: new Date('2026-04-01T00:00:00Z'),
    count: 300,
    owners: { tutors: tutors.map(({ tutorId }) => tutorId), students: [finance.id] },
  })
  await insertLedger(app, entries)
})
afterAll(() => app.close())

const file = async (path: string, who: Person | null = finance) =>
  app.api('GET', `/finance/${path}`, who ? { token: who.token } : {})
/** Plain cells only: names that need quotes do not come up here. */
const rowsOf = (csv: string) => {
  const [head = [], ...rows] = csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}
const minor = (text: string, currency: string) => {
  if (text === '') return 0
  const digits = minorDigits(currency)
  expect(text).toMatch(digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`))
  return Number(text.replace('.', ''))
}
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
const within = (from: string, to: string) =>
  entries.filter(({ at }) => at >= new Date(from) && at < new Date(to))

describe('files of the books', () => {
  it('should be for finance and the owner only', async () => {
    const owner = await app.createPerson({ roles: ['owner'] })
    for (const name of [
      'journal.csv',
      'trial-balance.csv',
      'fees.csv',
      'vat.csv',
      'oss.csv',
      'oss.xml',
      'earnings.csv',
      'dac7.csv',
      'dac7.xml',
      '1099.csv',
    ]) {
      const period = name.startsWith('oss') ? '2025-Q4' : '2025'
      expect((await file(`${period}/${name}?country=PH`)).status, name).toBe(200)
      expect((await file(`${period}/${name}?country=PH`, owner)).status, name).toBe(200)
      expect((await file(`${period}/${name}`, null)).status, name).toBe(401)
      for (const roles of [['student'], ['tutor'], ['ops'], ['support'], ['content']] as const) {
        const who = await app.createPerson({ roles: [...roles] })
        expect((await file(`${period}/${name}`, who)).status, `${name} ${roles}`).toBe(403)
      }
    }
  })

  it('should refuse what is no period, no file or not for a year', async () => {
    for (const path of [
      '2025-13/journal.csv',
      'x/fees.csv',
      '2025/other.csv',
      '2025-01/dac7.csv',
      '2025-Q1/earnings.csv',
      '2025/dac7.xml',
      '2025-01/1099.csv',
      '2025/oss.xml',
    ])
      expect((await file(path)).status, path).toBe(400)
  })

  it('should hold every line of a quarter in the journal, debits and credits equal', async () => {
    const answer = await file('2025-Q4/journal.csv')
    expect(answer.headers.get('content-disposition')).toContain('2025-Q4-journal.csv')
    const rows = rowsOf(answer.body)
    const lines = within('2025-10-01', '2026-01-01').flatMap((entry) => entry.lines)
    expect(rows.length).toBe(lines.length)
    for (const currency of ['USD', 'EUR', 'JPY']) {
      const own = rows.filter((row) => row.currency === currency)
      const debits = sum(own.map(({ debit = '' }) => minor(debit, currency)))
      expect(debits).toBe(sum(own.map(({ credit = '' }) => minor(credit, currency))))
      const made = lines.filter((line) => line.currency === currency && line.amount > 0)
      expect(debits).toBe(sum(made.map(({ amount }) => amount)))
    }
  })

  it('should tie the trial balance to the lines, and one month to the next', async () => {
    let before = new Map<string, number>()
    for (const [month, from, to] of [
      ['2025-12', '2025-12-01', '2026-01-01'],
      ['2026-01', '2026-01-01', '2026-02-01'],
    ] as const) {
      const rows = rowsOf((await file(`${month}/trial-balance.csv`)).body)
      const closing = new Map<string, number>()
      for (const {
        account = '',
        currency = '',
        opening_balance = '',
        debits = '',
        credits = '',
        closing_balance = '',
      } of rows) {
        const is = (line: RandomLine) =>
          line.currency === currency && (account === 'sum' || line.account === account)
        const amounts = within(from, to).flatMap((entry) =>
          entry.lines.filter(is).map(({ amount }) => amount),
        )
        const [debit, credit] = [minor(debits, currency), minor(credits, currency)]
        expect(debit).toBe(sum(amounts.filter((amount) => amount > 0)))
        expect(credit + 0).toBe(-sum(amounts.filter((amount) => amount < 0)) + 0)
        expect(minor(closing_balance, currency)).toBe(minor(opening_balance, currency) + debit - credit)
        if (account === 'sum') expect([opening_balance, closing_balance].map(Number)).toEqual([0, 0])
        const key = `${currency} ${account}`
        if (before.has(key)) expect(minor(opening_balance, currency)).toBe(before.get(key))
        closing.set(key, minor(closing_balance, currency))
      }
      before = closing
    }
    expect(before.size).toBeGreaterThan(20)
  })

  it('should tie commission and fees to the lines', async () => {
    const rows = rowsOf((await file('2025/fees.csv')).body)
    for (const currency of ['USD', 'EUR', 'JPY']) {
      const own = rows.filter((row) => row.currency === currency && row.account === 'commission')
      const lines = within('2025-01-01', '2026-01-01').flatMap((entry) => entry.lines)
      const made = lines.filter((line) => line.currency === currency && line.account === 'commission')
      expect(sum(own.map(({ amount = '' }) => minor(amount, currency)))).toBe(
        -sum(made.map(({ amount }) => amount)) + 0,
      )
    }
    expect(new Set(rows.map(({ account }) => account))).not.toContain('tutorPending')
  })

  it('should tie what sellers earned in each quarter to the lines that are no payouts', async () => {
    const rows = rowsOf((await file('2025/dac7.csv')).body)
    for (const { tutorId } of tutors) {
      for (const currency of ['USD', 'EUR', 'JPY']) {
        const row = rows.find((one) => one.seller_id === tutorId && one.currency === currency) ?? {}
        for (const quarter of [1, 2, 3, 4]) {
          const inQuarter = within('2025-01-01', '2026-01-01').filter(
            ({ at, lines }) =>
              Math.floor(at.getUTCMonth() / 3) + 1 === quarter &&
              !lines.some(({ account }) => account === 'payoutsInTransit'),
          )
          const own = (line: RandomLine) =>
            line.owner === tutorId &&
            line.currency === currency &&
            ['tutorPending', 'tutorAvailable'].includes(line.account)
          const net = inQuarter.map(({ lines }) => -sum(lines.filter(own).map(({ amount }) => amount)))
          expect(minor(row[`consideration_q${quarter}`] ?? '', currency)).toBe(sum(net) + 0)
          expect(Number(row[`activities_q${quarter}`] ?? 0)).toBe(net.filter((amount) => amount > 0).length)
        }
      }
    }
    const earnings = rowsOf((await file('2025/earnings.csv')).body)
    for (const row of earnings) {
      const { currency = '', paid = '', commission = '', earned = '' } = row
      expect(minor(paid, currency)).toBe(minor(commission, currency) + minor(earned, currency))
      const same = rows.find((one) => one.seller_id === row.tutor_id && one.currency === currency) ?? {}
      expect(minor(earned, currency)).toBe(
        sum([1, 2, 3, 4].map((n) => minor(same[`consideration_q${n}`] ?? '', currency))),
      )
    }
  })
})

describe('the report of sellers', () => {
  it('should hold those whose details are complete, in whole units, and be written down in the audit log', async () => {
    const [seller] = tutors as [TestTutor]
    await insertLedger(app, [
      {
        at: new Date('2024-05-05T00:00:00Z'),
        event: 'lessonCompleted',
        lines: [
          { account: 'escrow', owner: finance.id, amount: 12_550, currency: 'EUR' },
          { account: 'tutorPending', owner: seller.tutorId, amount: -10_050, currency: 'EUR' },
          { account: 'commission', owner: null, amount: -2500, currency: 'EUR' },
        ],
      },
    ])
    const xml = async () => String((await file('2024/dac7.xml?country=RS')).body)
    expect(await xml()).toContain('<dpi:MessageTypeIndic>DPI403</dpi:MessageTypeIndic>')
    const saved = await app.api('PUT', '/tax-profile', {
      token: seller.token,
      body: {
        kind: 'individual',
        legalName: 'Ana <Anić> & Co',
        street: 'Knez Mihailova 1',
        postcode: '11000',
        city: 'Beograd',
        country: 'RS',
        taxId: '0101990710006',
        taxIdCountry: 'RS',
        birthDate: '1990-01-01',
        accountId: 'RS35260005601001611379',
      },
    })
    expect(saved.status).toBe(204)
    const report = await xml()
    expect(report).toContain('<dpi:MessageTypeIndic>DPI401</dpi:MessageTypeIndic>')
    expect(report).toContain('<dpi:LastName>&lt;Anić&gt; &amp; Co</dpi:LastName>')
    expect(report).toContain('<dpi:ConsQ2 currCode="EUR">100</dpi:ConsQ2>')
    expect(report).toContain('<dpi:FeesQ2 currCode="EUR">25</dpi:FeesQ2>')
    expect(report).toContain('<dpi:NumbQ2>1</dpi:NumbQ2>')
    expect(report.match(/<dpi:ReportableSeller>/g)).toHaveLength(1)
    expect(String((await file('2024/dac7.xml?country=DE')).body)).not.toContain('ReportableSeller')
    const [row] = rowsOf((await file('2024/dac7.csv')).body)
    expect(row).toMatchObject({
      tin: '0101990710006',
      country: 'RS',
      consideration_q2: '100.50',
      fees_q2: '25.00',
      missing_fields: '',
    })
    const audits = await app.rows<{ changes: { file: string } }>(
      sql`select changes from audit_log where action = 'exportSellers' and actor_id = ${finance.id} and target_id = '2024'`,
    )
    expect(audits.map(({ changes }) => changes.file)).toEqual([
      'dac7.xml',
      'dac7.xml',
      'dac7.xml',
      'dac7.csv',
    ])
    expect(JSON.stringify(audits)).not.toContain('0101990710006')
  })

  it('should disarm names that a spreadsheet would run', async () => {
    expect((await file('2025/earnings.csv')).body).toContain(",'=Ana ")
  })
})

describe('tax details', () => {
  it('should be their own for everybody, checked field by field', async () => {
    const person = await app.createPerson()
    expect((await app.api('GET', '/tax-profile')).status).toBe(401)
    const empty = await app.api('GET', '/tax-profile', { token: person.token })
    expect(empty.body).toMatchObject({ profile: null, confirmedAt: null })
    const bad = await app.api('PUT', '/tax-profile', {
      token: person.token,
      body: {
        kind: 'individual',
        legalName: ' ',
        street: 'S 1',
        city: 'C',
        country: 'XX',
        birthDate: '1990-02-30',
        taxId: '1',
      },
    })
    expect(bad.status).toBe(400)
    expect(bad.body.errors.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['legalName', 'country']),
    )
    const body = {
      kind: 'entity',
      legalName: 'A Ltd',
      street: 'S 1',
      city: 'C',
      country: 'GB',
      taxId: '1',
      taxIdCountry: 'GB',
    }
    for (const city of ['C', 'D']) {
      const saved = await app.api('PUT', '/tax-profile', { token: person.token, body: { ...body, city } })
      expect(saved.status).toBe(204)
    }
    const own = await app.api('GET', '/tax-profile', { token: person.token })
    expect(own.body).toMatchObject({ profile: { city: 'D', country: 'GB' }, missing: ['registrationNumber'] })
    const other = await app.createPerson()
    expect((await app.api('GET', '/tax-profile', { token: other.token })).body.profile).toBeNull()
  })

  it('should take what invoices show by itself, keep the rest, and refuse a VAT id that cannot be one', async () => {
    const person = await app.createPerson()
    const save = (path: string, body: object) => app.api('PUT', path, { token: person.token, body })
    const invoice = {
      kind: 'entity',
      legalName: 'Schule GmbH',
      street: 'S 1',
      city: 'Berlin',
      country: 'DE',
      vatId: 'DE136695976',
    }
    expect((await app.api('PUT', '/tax-profile/invoice', { body: invoice })).status).toBe(401)
    expect((await save('/tax-profile/invoice', invoice)).status).toBe(204)
    expect((await save('/tax-profile/invoice', { ...invoice, taxId: '1' })).status).toBe(400)
    for (const path of ['/tax-profile', '/tax-profile/invoice'])
      expect((await save(path, { ...invoice, vatId: 'DE136695977' })).body.errors, path).toMatchObject([
        { field: 'vatId', code: 'VALIDATION_FAILED' },
      ])
    const tax = { taxId: '12/345/67890', taxIdCountry: 'DE', registrationNumber: 'HRB 1', accountId: 'DE89' }
    expect((await save('/tax-profile', { ...invoice, ...tax })).status).toBe(204)
    expect((await save('/tax-profile/invoice', { ...invoice, city: 'Bonn', vatId: '' })).status).toBe(204)
    const own = await app.api('GET', '/tax-profile', { token: person.token })
    expect(own.body.profile).toMatchObject({ ...tax, city: 'Bonn', vatId: null })
    const other = await app.createPerson()
    const saveOther = (path: string, body: object) => app.api('PUT', path, { token: other.token, body })
    const saves = [
      saveOther('/tax-profile', { ...invoice, ...tax }),
      saveOther('/tax-profile/invoice', invoice),
    ]
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual([204, 204])
    const kept = await app.api('GET', '/tax-profile', { token: other.token })
    expect(kept.body.profile, 'two saves at once').toMatchObject({ ...tax, city: 'Berlin' })
    const elsewhere = { ...invoice, country: 'RS', vatId: 'RS123' }
    expect((await save('/tax-profile/invoice', elsewhere)).status).toBe(204)
  })
})
