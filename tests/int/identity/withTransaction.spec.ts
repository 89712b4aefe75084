import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTransaction } from '@/services/database/withTransaction'
import { enqueue } from '@/services/queue/queue'
import { SLUGS } from '@/slugs'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  // Payload must never write constraints that are checked at COMMIT only; this one stands for what can fail there.
  await app.rows(sql`
    create table fails_at_commit (n int unique deferrable initially deferred)`)
})
afterAll(() => app.close())

const subject = (name: string) => ({ name, slug: name, category: 'Tests' })
const saved = async (name: string) =>
  (await app.rows(sql`select 1 from subjects where name = ${name}`)).length === 1
const jobs = async () => (await app.rows<{ n: number }>(sql`select count(*)::int as n from pgboss.job`))[0]?.n

describe('withTransaction', () => {
  it('should commit rows of Payload, of SQL and the jobs together', async () => {
    const before = await jobs()
    await withTransaction(app.payload, async ({ req, tx }) => {
      await app.payload.create({
        collection: SLUGS.subjects,
        data: subject('kept'),
        req,
        overrideAccess: true,
      })
      await enqueue(tx, 'mail.send', { mailId: crypto.randomUUID() })
      expect(await saved('kept')).toBe(false)
      expect(await jobs()).toBe(before)
    })
    expect(await saved('kept')).toBe(true)
    expect(await jobs()).toBe(Number(before) + 1)
  })

  it('should take back rows and jobs when the work fails', async () => {
    const before = await jobs()
    const work = withTransaction(app.payload, async ({ req, tx }) => {
      await app.payload.create({
        collection: SLUGS.subjects,
        data: subject('lost'),
        req,
        overrideAccess: true,
      })
      await enqueue(tx, 'mail.send', { mailId: crypto.randomUUID() })
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(await saved('lost')).toBe(false)
    expect(await jobs()).toBe(before)
  })

  it('should fail with TX_LOST and save nothing when the error of a nested call was swallowed', async () => {
    const { payload } = app
    const work = withTransaction(payload, async ({ req, tx }) => {
      await tx.execute(sql`insert into fails_at_commit values (1)`)
      await payload.create({
        collection: SLUGS.subjects,
        data: subject('swallowed'),
        req,
        overrideAccess: true,
      })
      const id = crypto.randomUUID()
      await payload
        .findByID({ collection: SLUGS.subjects, id, req, overrideAccess: true })
        .catch(() => 'never mind')
    })
    await expect(work).rejects.toThrow('TX_LOST')
    expect(await saved('swallowed')).toBe(false)
    expect(await app.rows(sql`select * from fails_at_commit`)).toEqual([])
  })

  it('should fail when the COMMIT fails, instead of answering success', async () => {
    const work = withTransaction(app.payload, async ({ req, tx }) => {
      await app.payload.create({
        collection: SLUGS.subjects,
        data: subject('uncommitted'),
        req,
        overrideAccess: true,
      })
      await tx.execute(sql`insert into fails_at_commit values (2), (2)`)
    })
    await expect(work).rejects.toMatchObject({ cause: { code: '23505' } })
    expect(await saved('uncommitted')).toBe(false)
  })

  it('should fail when the connection dies before the COMMIT', async () => {
    const work = withTransaction(app.payload, async ({ req, tx }) => {
      await app.payload.create({
        collection: SLUGS.subjects,
        data: subject('cut off'),
        req,
        overrideAccess: true,
      })
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
      await app.rows(sql`select pg_terminate_backend(${rows[0]?.pid})`)
    })
    await expect(work).rejects.toThrow()
    expect(await saved('cut off')).toBe(false)
  })

  it('should give its connection back, however it ends', async () => {
    const turns = Array.from({ length: 60 }, (_, turn) =>
      withTransaction(app.payload, async ({ tx }) => {
        await tx.execute(sql`select 1`)
        if (turn % 2) throw new Error('odd')
      }).catch(() => undefined),
    )
    await Promise.all(turns)
    expect(await saved('kept')).toBe(true)
    const open = await app.rows(sql`
      select pid from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`)
    expect(open).toEqual([])
  })
})

describe('Payload’s own writes', () => {
  it('should fail when their COMMIT fails', async () => {
    await app.rows(sql`
      create function insert_twice() returns trigger language plpgsql as $$
      begin insert into fails_at_commit values (3), (3); return null; end $$`)
    await app.rows(sql`
      create trigger doomed after insert on subjects for each row when (new.name = 'doomed') execute function insert_twice()`)
    const create = app.payload.create({
      collection: SLUGS.subjects,
      data: subject('doomed'),
      overrideAccess: true,
    })
    await expect(create).rejects.toThrow()
    expect(await saved('doomed')).toBe(false)
  })
})
