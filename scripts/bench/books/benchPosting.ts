import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { lessonCompletedEntry } from '@/domain/ledger/entries'
import type { JournalEntry } from '@/domain/ledger/journalEntry'
import { money } from '@/domain/money/money'
import { postEntry } from '@/operations/payment/postEntry'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { BenchRow } from '../benchRow'
import { inTurns, median } from '../inTurns'
import { tutorsOfBench } from './tutorsOfBench'

const CLIENTS = 4
const SECONDS = 2
const LEAST = 1 / 3

type Post = (entry: JournalEntry, bookingId: string) => Promise<unknown>

/** Postings a second in transactions of their own, against bare SQL that inserts the same rows without triggers. */
export async function benchPosting(payload: Payload): Promise<BenchRow> {
  const tx = database(payload)
  const tutors = await tutorsOfBench(tx)
  const { rows } = await tx.execute<{ id: string }>(sql`select id from bookings`)
  const nextBooking = rounds(rows.map(({ id }) => id))
  await tx.execute(sql`create table bare_entries (like ledger_entries including all)`)
  await tx.execute(sql`create table bare_lines (like ledger_lines including all)`)
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CLIENTS })
  const now = new Date('2026-02-01T00:00:00Z')
  const post: Post = (entry, bookingId) =>
    withTransaction(payload, ({ tx }) => postEntry({ tx, entry, bookingId, now }))
  const bare: Post = (entry, bookingId) => insertBare(pool, entry, bookingId, now)
  const rate = (side: Post) => () => postings(side, tutors, nextBooking)
  const sides = { ours: rate(post), reference: rate(bare) }
  await inTurns(1, sides)
  const rates = await inTurns(7, sides)
  await pool.end()
  const [ours, reference] = [median(rates.ours), median(rates.reference)]
  return {
    name: 'postings a second, 3 lines each',
    ours: `${ours.toFixed(0)} /s`,
    reference: `${reference.toFixed(0)} /s (bare SQL, no triggers)`,
    figure: `${(ours / reference).toFixed(2)} x`,
    target: `>= ${LEAST.toFixed(2)} x`,
    holds: ours / reference >= LEAST,
  }
}

/** One after the other, for a lesson has few entries: what is kept for each is summed up over its own. */
function rounds(ids: readonly string[]): () => string {
  let turn = 0
  return () => ids[turn++ % ids.length] as string
}

async function postings(post: Post, tutors: readonly string[], nextBooking: () => string): Promise<number> {
  const started = performance.now()
  let count = 0
  const client = async (first: number) => {
    for (let n = first; performance.now() - started < SECONDS * 1000; n += CLIENTS) {
      const tutorId = tutors[n % tutors.length] as string
      const bookingId = nextBooking()
      const usd = (amount: number) => money(amount, 'USD')
      const shares = { tutorNet: usd(2000), commission: usd(500), serviceFee: usd(0) }
      await post(
        {
          ...lessonCompletedEntry({ bookingId, tutorId, kept: usd(2500), ...shares }),
          causeKey: `bench:${randomUUID()}`,
        },
        bookingId,
      )
      count += 1
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, (_, first) => client(first)))
  return count / ((performance.now() - started) / 1000)
}

async function insertBare(pool: pg.Pool, entry: JournalEntry, bookingId: string, now: Date): Promise<void> {
  const client = await pool.connect()
  try {
    const id = uuidv7()
    const at = now.toISOString()
    await client.query('begin')
    await client.query(
      'insert into bare_entries (id, at, event, cause_key, booking_id, created_at, updated_at) values ($1, $2, $3, $4, $5, $2, $2) on conflict (cause_key) do nothing',
      [id, at, entry.event, entry.causeKey, bookingId],
    )
    const places = entry.lines.map(
      (_, n) => `($${3 + n * 5}, $1, $${4 + n * 5}, $${5 + n * 5}, $${6 + n * 5}, $${7 + n * 5}, $2, $2)`,
    )
    const values = entry.lines.flatMap(({ account, ownerId, amount, currency }) => [
      uuidv7(),
      account,
      ownerId,
      amount,
      currency,
    ])
    await client.query(
      `insert into bare_lines (id, entry_id, account, owner, amount, currency, created_at, updated_at) values ${places.join(', ')}`,
      [id, at, ...values],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}
