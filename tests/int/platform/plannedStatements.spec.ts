import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { startTestApp, type TestApp } from '../support/testApp'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
  await app.rows(sql`create table planned (id int primary key, "odd ""name" text)`)
  await app.rows(sql`insert into planned values (1, 'one')`)
})
afterAll(() => app?.close())

const plans = () =>
  prepared<{ n: number }>(
    database(app.payload),
    sql`select count(*)::int n from pg_prepared_statements where statement like 'select * from planned%'`,
  )
const read = () =>
  withTransaction(app.payload, async ({ tx }) => {
    const { rows } = await prepared(tx, sql`select * from planned where id = ${1}`)
    return rows[0]
  })

describe('statements that are planned once', () => {
  it('should be planned anew after one failure when their table was migrated while the process lives', async () => {
    expect(await read()).toEqual({ id: 1, 'odd "name': 'one' })
    await app.rows(sql`alter table planned add column more int default 7`)
    const answers = []
    // A connection that has no plan yet sees the new table at once; each that has one fails once at the most.
    for (let n = 0; n < 20; n += 1) answers.push(await read().catch(() => 'stale'))
    expect(answers.filter((answer) => answer === 'stale').length).toBeLessThanOrEqual(1)
    expect(answers.at(-1)).toEqual({ id: 1, 'odd "name': 'one', more: 7 })
  })

  it('should keep one plan for a connection however often it asks', async () => {
    await read()
    await read()
    expect((await plans()).rows[0]?.n).toBeLessThanOrEqual(2)
  })

  it('should take names of columns as names, not as values', async () => {
    const column = sql.identifier('odd "name')
    const { rows } = await prepared(
      database(app.payload),
      sql`select ${column} as value from planned where ${column} = ${'one'}`,
    )
    expect(rows).toEqual([{ value: 'one' }])
  })
})
