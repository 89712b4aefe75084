import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creditIssuedEntry } from '@/domain/ledger/creditEntries'
import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import type { PaperContent } from '@/domain/paper/paperContent'
import { addHours } from '@/domain/time/instants'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import { issueDuePapers } from '@/operations/paper/issueDuePapers'
import { issuePaper } from '@/operations/paper/issuePaper'
import { issueReceipt } from '@/operations/paper/issueReceipt'
import type { PaperItem } from '@/operations/paper/queries/listPapers'
import { postEntry } from '@/operations/payment/postEntry'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { bookWith, topUp } from '../payments/wallets'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
let bookingId: string
beforeAll(async () => {
  lessons = await startLessons()
  const start = await lessons.inDays(3)
  bookingId = await lessons.place(start)
  await lessons.act(lessons.tutor, bookingId, 'confirm')
  await lessons.drain()
  await lessons.passTo(addHours(start, 1.1))
})
afterAll(() => lessons.close())

type PaperRow = { id: string; number: string; total: string; kind: string; issued_to_id: string }
const papersOf = (payment: string) =>
  lessons.app.rows<PaperRow>(
    sql`select p.* from papers p where payment_id = ${payment} order by p.kind desc, p.number`,
  )
const paymentOf = async (booking: string) =>
  (await lessons.app.rows<{ id: string }>(sql`select id from payments where booking_id = ${booking}`))[0]
    ?.id as string
const issueDue = async () => issueDuePapers({ payload: lessons.app.payload, now: await lessons.app.now() })
const broken = async () =>
  (await verifyInvariants(database(lessons.app.payload))).filter((verdict) => verdict.broken.length > 0)

describe('receipts', () => {
  it('should be issued once for captured money, numbered, also by two runs at once', async () => {
    expect((await lessons.states(bookingId)).payment_state).toBe('CAPTURED')
    await Promise.all([issueDue(), issueDue(), issueDue()])
    await issueDue()
    const papers = await papersOf(await paymentOf(bookingId))
    expect(papers).toMatchObject([
      {
        kind: 'receipt',
        total: '2500',
        issued_to_id: lessons.student.id,
        number: expect.stringMatching(/^R-\d{4}-000001$/),
      },
    ])
    expect(await lessons.app.rows(sql`select * from papers_due`)).toEqual([])
    expect(await broken()).toEqual([])
  })

  it('should be listed, read and saved by whom they are for and by finance, and by nobody else', async () => {
    const token = await lessons.tokenOf(lessons.student)
    const list = await lessons.app.api('GET', '/papers', { token })
    expect(list.body.docs).toMatchObject([
      { kind: 'receipt', total: { amount: 2500, currency: 'USD' }, canInvoice: true },
    ])
    const { id, number } = list.body.docs[0]
    const finance = await lessons.app.createPerson({ roles: ['finance'] })
    for (const who of [lessons.student, finance]) {
      const file = await lessons.app.api('GET', `/papers/${id}.pdf`, { token: await lessons.tokenOf(who) })
      expect(file.status).toBe(200)
      expect(file.headers.get('content-type')).toBe('application/pdf')
      expect(file.headers.get('content-disposition')).toContain(`${number}.pdf`)
      expect(String(file.body)).toMatch(/^%PDF-1\.7/)
    }
    const strangers = [
      lessons.tutor,
      await lessons.app.createPerson(),
      await lessons.app.createPerson({ roles: ['ops'] }),
      await lessons.app.createPerson({ roles: ['support'] }),
    ]
    for (const who of strangers) {
      const theirs = await lessons.tokenOf(who)
      expect((await lessons.app.api('GET', `/papers/${id}.pdf`, { token: theirs })).status).toBe(404)
      expect((await lessons.app.api('GET', `/papers/${id}`, { token: theirs })).status).toBe(404)
      expect((await lessons.app.api('GET', '/papers', { token: theirs })).body.totalDocs).toBe(0)
    }
    for (const path of ['/papers', `/papers/${id}`, `/papers/${id}.pdf`])
      expect((await lessons.app.api('GET', path)).status, path).toBe(401)
  })

  it('should answer the same paper to whoever paid, and none to strangers or before money came', async () => {
    const paymentId = await paymentOf(bookingId)
    const body = { paymentId, kind: 'receipt' }
    const ask = async (who: typeof lessons.student, what: unknown = body) =>
      lessons.app.api('POST', '/papers', { token: await lessons.tokenOf(who), body: what })
    const [first, second] = [await ask(lessons.student), await ask(lessons.student)]
    expect([first.status, second.body]).toEqual([201, first.body])
    expect((await ask(await lessons.app.createPerson())).status).toBe(404)
    expect((await ask(lessons.tutor)).status).toBe(404)
    expect((await lessons.app.api('POST', '/papers', { body })).status).toBe(401)
    const waiting = await lessons.place(await lessons.inDays(6))
    expect(
      (await ask(lessons.student, { paymentId: await paymentOf(waiting), kind: 'receipt' })).status,
    ).toBe(404)
    expect((await ask(lessons.student, { paymentId, kind: 'invoice' })).body.errors).toMatchObject([
      { code: 'PROFILE_INCOMPLETE' },
    ])
  })

  it('should show the address and VAT id on an invoice once they are known', async () => {
    const at = (await lessons.app.now()).toISOString()
    await lessons.app.rows(sql`
      insert into tax_profiles (id, user_id, kind, legal_name, street, postcode, city, country, vat_id, confirmed_at)
      values (gen_random_uuid(), ${lessons.student.id}, 'entity', 'Škola d.o.o.', 'Knez Mihailova 1', '11000', 'Beograd', 'RS', 'RS123', ${at})`)
    const token = await lessons.tokenOf(lessons.student)
    const body = { paymentId: await paymentOf(bookingId), kind: 'invoice' }
    const { body: made } = await lessons.app.api('POST', '/papers', { token, body })
    expect(made.number).toMatch(/^I-\d{4}-000001$/)
    const list = await lessons.app.api('GET', '/papers', { token })
    expect(list.body.docs.map(({ kind, canInvoice }: PaperItem) => [kind, canInvoice]).sort()).toEqual([
      ['invoice', false],
      ['receipt', false],
    ])
    const paper = await lessons.app.api('GET', `/papers/${made.id}`, { token })
    expect(paper.body.content.parties[1].lines).toEqual([
      'Škola d.o.o.',
      'Knez Mihailova 1',
      '11000 Beograd',
      'Serbia',
      'VAT ID RS123',
    ])
    expect(paper.body.content.notes.slice(1)).toEqual([
      `The lessons are supplied by Tutor 1, in whose name EduStream collects the price.`,
      'Tutor 1 is not registered for VAT in the EU; the price contains none.',
    ])
  })

  it('should say what a discount took off and what came out of the wallet, and claim no more was paid', async () => {
    const person = await lessons.app.createPerson()
    const topUpId = await topUp(lessons, person, 1000)
    await lessons.app.rows(sql`
      insert into promotional_credits (id, student_id, amount, currency, minimum_amount, reason, issued_at, expires_at, state, created_at, updated_at)
      values (gen_random_uuid(), ${person.id}, 300, 'USD', 0, 'goodwill', now(), '2999-01-01', 'live', now(), now())`)
    const [credit] = await lessons.app.rows<{ id: string }>(
      sql`select id from promotional_credits where student_id = ${person.id}`,
    )
    await withTransaction(lessons.app.payload, async ({ tx }) =>
      postEntry({
        tx,
        entry: creditIssuedEntry({
          creditId: String(credit?.id),
          reason: 'goodwill',
          amount: money(300, 'USD'),
        }),
        now: await lessons.app.now(),
      }),
    )
    const { body } = await bookWith(lessons, person, await lessons.inDays(12), { useWallet: true })
    expect(body.errors).toBeUndefined()
    const id = body.booking.id as string
    await lessons.pay(id)
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    await issueDue()
    const [paid] = await lessons.app.rows<{
      covered: number
      wallet: number
      card: number
      content: PaperContent
    }>(sql`
      select (p.credit_amount + p.promo_amount)::int covered, p.wallet_amount::int wallet,
        (p.amount - p.credit_amount - p.promo_amount - p.wallet_amount)::int card, r.content, r.total
      from payments p join papers r on r.payment_id = p.id where p.booking_id = ${id}`)
    expect(paid?.covered).toBeGreaterThanOrEqual(300)
    expect(paid).toMatchObject({ total: String(paid?.card) })
    const values = paid?.content.totals.map(({ value }) => value)
    expect(values).toEqual(
      [-Number(paid?.covered), -Number(paid?.wallet), paid?.card].map((cents) =>
        formatMoney(money(Number(cents), 'USD')),
      ),
    )
    const [filled] = await lessons.app.rows<{ content: PaperContent }>(
      sql`select content from papers where payment_id = ${topUpId}`,
    )
    expect(filled?.content.tables[0]?.rows).toEqual([['Money for your wallet', '$10.00']])
    const [papers] = await lessons.app.rows(
      sql`select sum(total)::int sum from papers where issued_to_id = ${person.id}`,
    )
    expect(papers).toEqual({ sum: 1000 + Number(paid?.card) })
  })

  it('should be one for the money put in, and none for the lesson it paid, given up or not', async () => {
    const person = await lessons.app.createPerson()
    await topUp(lessons, person, 2500)
    const { body } = await bookWith(lessons, person, await lessons.inDays(14), { useWallet: true })
    const id = body.booking.id as string
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    await issueDue()
    const asked = await lessons.app.api('POST', '/papers', {
      token: await lessons.tokenOf(person),
      body: { paymentId: await paymentOf(id), kind: 'receipt' },
    })
    expect([asked.status, asked.body.errors[0].code]).toEqual([409, 'NO_RECEIPT'])
    await lessons.act(person, id, 'cancel')
    await lessons.drain()
    await issueDue()
    expect((await lessons.states(id)).payment_state).toBe('REFUNDED')
    expect(
      await lessons.app.rows(sql`select kind, total::int from papers where issued_to_id = ${person.id}`),
    ).toEqual([{ kind: 'receipt', total: 2500 }])
    expect(await lessons.app.rows(sql`select * from papers_due`)).toEqual([])
    const mails = await lessons.app.rows<{ subject: string; text: string }>(sql`
      select subject, text from mail_messages where user_id = ${person.id} and template = 'paymentReceipt'`)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toMatch(/^Paid without your card: /)
    expect(mails[0]?.text).toContain('From your wallet: -$25.00')
  })

  it('should be that of the package for each lesson taken from it, and for nobody else to ask', async () => {
    const person = await lessons.app.createPerson()
    const api = async (who: typeof person, method: 'POST' | 'PUT', path: string, sent: unknown) =>
      lessons.app.api(method, path, { token: await lessons.tokenOf(who), body: sent })
    const { tutorId } = lessons.tutor
    await api(lessons.tutor, 'PUT', `/tutors/${tutorId}/packages`, {
      offers: [{ lessons: 5, discountPercent: 10, validityDays: 90, active: true }],
    })
    const { package: bought } = (await api(person, 'POST', '/packages', { tutorId, lessons: 5 })).body
    const [purchase] = await lessons.app.rows<{ id: string; session: string }>(sql`
      select id, checkout_session_id session from payments where package_id = ${bought.id}`)
    await lessons.simulator.pay(String(purchase?.session), '4242424242424242')
    const { payload } = lessons.app
    await syncPurchase({ payload, paymentId: String(purchase?.id), now: await lessons.app.now() })
    const more = { packageId: bought.id }
    const { body } = await bookWith(lessons, person, await lessons.inDays(16), more)
    const id = body.booking.id as string
    await lessons.act(lessons.tutor, id, 'confirm')
    await lessons.drain()
    const paymentId = await paymentOf(id)
    const ask = (who: typeof person) => api(who, 'POST', '/papers', { paymentId, kind: 'receipt' })
    const answers = await Promise.all([ask(person), ask(person)])
    await issueDue()
    const papers = await lessons.app.rows<{ id: string }>(sql`
      select id, payment_id, total::int from papers where issued_to_id = ${person.id}`)
    expect(papers).toMatchObject([{ payment_id: purchase?.id, total: 11_250 }])
    expect(answers.map(({ body: paper }) => paper.id)).toEqual([papers[0]?.id, papers[0]?.id])
    expect((await ask(lessons.student)).status).toBe(404)
  })
})

describe('credit notes', () => {
  it('should be issued for each refund and name the receipt', async () => {
    const ops = await lessons.app.createPerson({ roles: ['ops'] })
    const start = await lessons.inDays(9)
    const booking = await lessons.place(start)
    await lessons.act(lessons.tutor, booking, 'confirm')
    await lessons.drain()
    await lessons.passTo(addHours(start, -30))
    await lessons.drain()
    expect((await lessons.states(booking)).payment_state).toBe('CAPTURED')
    const cancelled = await lessons.app.api('POST', `/admin/bookings/${booking}/cancel`, {
      token: await lessons.tokenOf(ops),
      body: { reason: 'The tutor is ill', refundAmount: 1000 },
    })
    expect(cancelled.status).toBe(200)
    await lessons.drain()
    await issueDue()
    const [note, receipt] = await papersOf(await paymentOf(booking))
    expect([note, receipt]).toMatchObject([
      { kind: 'creditNote', total: '-1000', number: expect.stringMatching(/^C-\d{4}-000001$/) },
      { kind: 'receipt', total: '2500' },
    ])
    const paper = await lessons.app.api('GET', `/papers/${note?.id}`, {
      token: await lessons.tokenOf(lessons.student),
    })
    expect(paper.body.content.facts).toContainEqual({ label: 'Receipt', value: receipt?.number })
    expect(paper.body.content.totals).toMatchObject([{ value: '-$10.00' }])
    expect(await broken()).toEqual([])
  })
})

describe('numbers of papers', () => {
  const content = { language: 'en', title: 'X', facts: [], parties: [], tables: [], totals: [], notes: [] }
  const issue = (cause: string, now: Date, fail = false) =>
    withTransaction(lessons.app.payload, async ({ tx }) => {
      const total = money(1, 'USD')
      const paper = await issuePaper({
        tx,
        kind: 'statement',
        causeKey: cause,
        issuedTo: lessons.tutor.id,
        total,
        content,
        now,
      })
      if (fail) throw new Error('after the number was taken')
      return paper.number
    })

  it('should be gapless under load, with failures between, and begin anew each year', async () => {
    const now = new Date('2031-12-31T23:59:59Z')
    const tries = Array.from({ length: 24 }, (_, n) =>
      issue(`statement:load${n % 16}`, now, n % 3 === 2).catch(() => null),
    )
    const given = (await Promise.all(tries)).filter((number) => number !== null)
    const distinct = new Set(given).size
    const numbers = await lessons.app.rows<{ number: string }>(
      sql`select number from papers where number like 'S-2031-%' order by number`,
    )
    expect(numbers.map(({ number }) => number)).toEqual(
      Array.from({ length: numbers.length }, (_, n) => `S-2031-${String(n + 1).padStart(6, '0')}`),
    )
    expect(numbers.length).toBeGreaterThanOrEqual(10)
    expect(given.length).toBe(16)
    expect(distinct).toBe(numbers.length)
    expect(await issue('statement:next', new Date('2032-01-01T00:00:00Z'))).toBe('S-2032-000001')
    expect(await broken()).toEqual([])
  })

  it('should not let anybody change or delete a paper', async () => {
    for (const query of [sql`update papers set total = 1`, sql`delete from papers`, sql`truncate papers`])
      await expect(lessons.app.rows(query)).rejects.toThrow()
    const paymentId = await paymentOf(bookingId)
    await expect(
      withTransaction(lessons.app.payload, ({ tx }) =>
        issueReceipt({ tx, paymentId: crypto.randomUUID(), kind: 'receipt', now: new Date() }),
      ),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await papersOf(paymentId)).toHaveLength(2)
  })
})
