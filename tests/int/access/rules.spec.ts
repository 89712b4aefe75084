import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTransaction } from '@/services/database/withTransaction'
import { startTestApp, type TestApp } from '../support/testApp'
import { buildWorld, type World } from './world'

let app: TestApp
let world: World
let bookingId: string
beforeAll(async () => {
  app = await startTestApp()
  world = await buildWorld(app)
  bookingId = world.idOf('bookings', 'own', 'student')
  const ended = world.idOf('bookings', 'other', 'student')
  await withTransaction(app.payload, async ({ tx }) => {
    await tx.execute(sql`select set_config('edustream.move', ${ended}, true)`)
    await tx.execute(sql`
      update bookings set session_state = 'ENDED', session_outcome = 'COMPLETED', payment_state = 'CAPTURED' where id = ${ended}`)
  })
})
afterAll(() => app.close())

const refusal = (query: ReturnType<typeof sql>) =>
  app.rows(query).then(
    () => 'done',
    (error: { cause?: { message: string } }) => error.cause?.message,
  )

describe('a booking, in SQL', () => {
  it.each([
    ['session_state', 'CANCELLED', 'own'],
    ['payment_state', 'CAPTURED', 'own'],
    ['payment_state', 'REFUNDED', 'other'],
    ['dispute_state', 'OPEN', 'other'],
    ['session_outcome', 'NO_SHOW_TUTOR', 'other'],
  ] as const)('should not move its %s to %s without an operation', async (column, value, side) => {
    const id = world.idOf('bookings', side, 'student')
    const query = sql`update bookings set ${sql.identifier(column)} = ${value} where id = ${id}`
    expect(await refusal(query)).toContain('moves only through an operation')
  })

  it('should not reach a combination that no operation leads to', async () => {
    const query = sql`update bookings set dispute_state = 'OPEN' where id = ${bookingId}`
    expect(await refusal(query)).toContain('bookings_legal_combination')
  })

  it('should not move with the marker of another booking, and the marker should not outlive its transaction', async () => {
    const moveWith = (marker: string) =>
      withTransaction(app.payload, async ({ tx }) => {
        await tx.execute(sql`select set_config('edustream.move', ${marker}, true)`)
        await tx.execute(sql`
          update bookings set session_state = 'CANCELLED', payment_state = 'VOIDED' where id = ${bookingId}`)
        throw new Error('taken back')
      })
    const other = world.idOf('bookings', 'other', 'student')
    await expect(moveWith(other)).rejects.toMatchObject({
      cause: { message: expect.stringContaining('moves only through an operation') },
    })
    await expect(moveWith(bookingId)).rejects.toThrow('taken back')
    const settings = await Promise.all(
      Array.from({ length: 20 }, () =>
        app.rows<{ marker: string | null }>(sql`select current_setting('edustream.move', true) as marker`),
      ),
    )
    expect(settings.flat().filter(({ marker }) => marker)).toEqual([])
  })
})

describe('append-only tables', () => {
  it.each(['booking_history', 'ledger_entries', 'ledger_lines', 'audit_log', 'exchange_rates'])(
    'should refuse changes of %s',
    async (table) => {
      const name = sql.identifier(table)
      expect(await refusal(sql`update ${name} set created_at = now()`)).toContain('append-only')
      expect(await refusal(sql`delete from ${name}`)).toContain('append-only')
      expect(await refusal(sql`truncate ${name} cascade`)).toContain('append-only')
      expect((await app.rows(sql`select id from ${name}`)).length).toBeGreaterThan(1)
    },
  )
})
