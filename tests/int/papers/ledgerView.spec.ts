import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { getEntry } from '@/operations/ledger/queries/getEntry'
import { listAccounts } from '@/operations/ledger/queries/listAccounts'
import { listLines } from '@/operations/ledger/queries/listLines'
import { listOwners } from '@/operations/ledger/queries/listOwners'
import { ownerBalances } from '@/operations/ledger/queries/ownerBalances'
import { database } from '@/services/database/tx'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons
let finance: Person
let bookingId: string
beforeAll(async () => {
  lessons = await startLessons()
  finance = await lessons.app.createPerson({ roles: ['finance'] })
  const start = await lessons.inDays(2)
  bookingId = await lessons.place(start)
  await lessons.act(lessons.tutor, bookingId, 'confirm')
  await lessons.drain()
  await lessons.passTo(addHours(start, 1.2))
})
afterAll(() => lessons.close())

const by = (person: Person) => ({ payload: lessons.app.payload, viewer: viewerOf(person) })
const page = { page: 1, limit: 50 }

describe('the books as staff read them', () => {
  it('should lead from a balance to whose it is, to its lines, to the entry and its cause', async () => {
    const accounts = await listAccounts(by(finance))
    const pending = accounts.find(({ account }) => account === 'tutorPending')
    expect(pending).toMatchObject({ balance: { amount: 2000, currency: 'USD' }, lines: 1, ownedBy: 'tutor' })
    expect(accounts.find(({ account }) => account === 'processorClearing')).toMatchObject({
      balance: { amount: 2500 },
      ownedBy: null,
    })
    const account = { account: 'tutorPending', currency: 'USD' }
    const owners = await listOwners({ ...by(finance), ...account, ...page })
    expect(owners.docs).toMatchObject([{ owner: lessons.tutor.tutorId, balance: { amount: 2000 }, lines: 1 }])
    const owner = owners.docs[0]?.owner
    const lines = await listLines({ ...by(finance), ...account, ...page, owner })
    expect(lines.balance.amount).toBe(2000)
    expect(lines.docs).toMatchObject([{ event: 'lessonCompleted', debit: null, credit: { amount: 2000 } }])
    const entry = await getEntry({ ...by(finance), entryId: String(lines.docs[0]?.entryId) })
    expect(entry.lines).toHaveLength(3)
    expect(entry.documents).toEqual([
      { label: expect.stringMatching(/^Booking /), href: `/admin/collections/bookings/${bookingId}` },
    ])
    const clearing = await listLines({
      ...by(finance),
      account: 'processorClearing',
      currency: 'USD',
      ...page,
    })
    const capture = await getEntry({ ...by(finance), entryId: String(clearing.docs[0]?.entryId) })
    expect(capture.documents.map(({ label }) => label.split(' ')[0])).toEqual(['Booking', 'Payment'])
  })

  it('should show the lines of a period only, and none of another owner', async () => {
    const month = (await lessons.app.now()).toISOString().slice(0, 7)
    const own = { ...by(finance), account: 'tutorPending', currency: 'USD', ...page }
    expect((await listLines({ ...own, period: month })).totalDocs).toBe(1)
    expect((await listLines({ ...own, period: '2020-01' })).totalDocs).toBe(0)
    expect((await listLines({ ...own, owner: lessons.student.id })).totalDocs).toBe(0)
    expect((await listLines({ ...own, currency: 'EUR' })).balance.amount).toBe(0)
  })

  it('should be for finance, operations and the owner', async () => {
    for (const roles of [['ops'], ['owner'], ['finance']] as const) {
      const person = await lessons.app.createPerson({ roles: [...roles] })
      expect((await listAccounts(by(person))).length).toBeGreaterThan(3)
    }
    for (const roles of [['student'], ['tutor'], ['support'], ['content']] as const) {
      const who = by(await lessons.app.createPerson({ roles: [...roles] }))
      const account = { account: 'commission', currency: 'USD', ...page }
      const refused = { code: 'FORBIDDEN' }
      await expect(listAccounts(who)).rejects.toMatchObject(refused)
      await expect(listOwners({ ...who, ...account })).rejects.toMatchObject(refused)
      await expect(listLines({ ...who, ...account })).rejects.toMatchObject(refused)
      await expect(getEntry({ ...who, entryId: crypto.randomUUID() })).rejects.toMatchObject(refused)
    }
    for (const entryId of [crypto.randomUUID(), 'no-such-entry'])
      await expect(getEntry({ ...by(finance), entryId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the balances that are kept', () => {
  it('should be written by the ledger and by nobody else', async () => {
    const of = await ownerBalances(database(lessons.app.payload), {
      ownerId: lessons.tutor.tutorId,
      currency: 'USD',
    })
    expect([of('tutorPending').amount, of('tutorAvailable').amount]).toEqual([2000, 0])
    for (const query of [
      sql`update ledger_balances set debit_sum = 0`,
      sql`delete from ledger_balances`,
      sql`insert into ledger_balances values ('x', 'tutorPending', 'USD', 1)`,
      sql`truncate ledger_balances`,
    ])
      await expect(lessons.app.rows(query)).rejects.toThrow()
    expect(of('tutorPending').amount).toBe(2000)
  })

  it('should be exact when many post about the same people at once, in any order', async () => {
    const people = [lessons.tutor.tutorId, lessons.student.id]
    const post = (n: number) => {
      const [first, second] = n % 2 ? people : people.toReversed()
      return lessons.app.rows(sql`
        with entry as (insert into ledger_entries (id, at, event, cause_key) values (gen_random_uuid(), now(), 'test', ${`test:${n}`}) returning id)
        insert into ledger_lines (id, entry_id, account, owner, amount, currency)
        select gen_random_uuid(), entry.id, account, owner, amount, 'USD' from entry, (values ('tutorAvailable', ${first}::text, ${-n}::int),
          ('studentWallet', ${second}::text, ${n + 5}::int), ('studentWallet', ${first}::text, -5)) line(account, owner, amount)`)
    }
    await Promise.all(Array.from({ length: 40 }, (_, n) => post(n)))
    const rows = await lessons.app.rows(sql`
      select k.owner from ledger_balances k full join (select owner, account, currency::text as currency, sum(amount) as total from ledger_lines
        where owner is not null and account <> 'escrow' group by 1, 2, 3) s using (owner, account, currency)
      where k.debit_sum is distinct from s.total`)
    expect(rows).toEqual([])
    const [sum] = await lessons.app.rows<{ total: string }>(
      sql`select sum(debit_sum) as total from ledger_balances where account in ('tutorAvailable', 'studentWallet')`,
    )
    expect(Number(sum?.total)).toBe(0)
  })
})
