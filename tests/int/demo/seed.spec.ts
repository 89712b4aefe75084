import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addHours } from '@/domain/time/instants'
import { env } from '@/env'
import { listBookings } from '@/operations/booking/queries/listBookings'
import { verifyInvariants } from '@/operations/health/verifyInvariants'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { type DemoPlan, planDemo } from '../../../scripts/demo/plan/demoPlan'
import type { Fate } from '../../../scripts/demo/plan/plannedLesson'
import { seedDemo } from '../../../scripts/demo/seedDemo'
import { startSimulator } from '../payments/startSimulator'
import { startTestApp, type TestApp } from '../support/testApp'

const SCALE = 0.04
/** Where the first run loses the payment simulator, with lessons half-way in every lane. */
const CUT = 'lessons: 25 of'

let app: TestApp
let dataDir: string
let plan: DemoPlan

beforeAll(async () => {
  env.FIRST_BOOKING_CREDIT = 500 // as it is outside of tests
  app = await startTestApp()
  dataDir = mkdtempSync(path.join(tmpdir(), 'edustream-seed-'))
  process.env.EDUSTREAM_DATA_DIR = dataDir
})
afterAll(async () => {
  await app?.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const seed = (progress: (line: string) => void = () => {}) =>
  seedDemo({ payload: app.payload, progress, scale: SCALE })

/** Rows of every table that the seed fills, and a digest of the state of the bookings. */
async function contents() {
  const tables = await app.rows<{ name: string }>(sql`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and (table_schema = 'public' or (table_schema, table_name) = ('pgboss', 'job'))`)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await app.rows<{ count: string }>(sql`select count(*) from ${sql.raw(name)}`)
    counts[name] = Number(row?.count)
  }
  const [digest] = await app.rows(
    sql`select md5(string_agg(b::text, '' order by id)) as bookings from bookings b`,
  )
  return { counts, digest }
}

const countOf = (...fates: Fate[]) => plan.lessons.filter(({ fate }) => fates.includes(fate)).length

async function bookingsIn(state: string, outcome: string | null = null) {
  const [row] = await app.rows<{ count: string }>(sql`
    select count(*) from bookings where session_state::text = ${state} and session_outcome::text is not distinct from ${outcome}`)
  return Number(row?.count)
}

describe('the demo marketplace', { timeout: 240_000 }, () => {
  it('should be seeded to its end by a second run when the first was cut off', async () => {
    const simulator = await startSimulator({
      port: Number(new URL(String(env.STRIPE_API_BASE)).port),
      dataPath: path.join(dataDir, 'simulator.sqlite'),
    })
    let killed: Promise<void> | undefined
    await expect(
      seed((line) => {
        if (line.startsWith(CUT)) killed = simulator.kill()
      }),
    ).rejects.toThrow()
    await killed
    await seed()
    const [state] = await app.rows<{ anchor: string }>(
      sql`select value ->> 'anchor' as anchor from app_settings where key = 'demo_seed'`,
    )
    plan = planDemo({ anchor: new Date(String(state?.anchor)), scale: SCALE })
    const { counts } = await contents()
    expect(counts).toMatchObject({
      'public.bookings': plan.lessons.length,
      'public.tutor_profiles': plan.tutors.length,
      'public.media': plan.tutors.length,
      'public.student_profiles': plan.students.length,
      'public.subjects': 15,
      'public.disputes': 1,
      'public.reviews': plan.reviews.length,
      'public.message_threads': expect.any(Number),
      'public.payment_events': 0,
    })
  })

  it('should have paid tutors, each payout with its lessons', async () => {
    const [payouts] = await app.rows<{ paid: number; traced: number }>(sql`
      select count(*) filter (where p.state = 'paid')::int as paid,
        count(*) filter (where p.amount = (select sum(l.amount) from payout_lessons l where l.payout_id = p.id))::int as traced
      from payouts p`)
    expect(payouts?.paid).toBeGreaterThan(0)
    expect(payouts?.traced).toBe(payouts?.paid)
  })

  it('should have lived through every lesson as planned', async () => {
    expect(await bookingsIn('ENDED', 'COMPLETED')).toBe(countOf('completed', 'disputed'))
    expect(await bookingsIn('ENDED', 'NO_SHOW_STUDENT')).toBe(countOf('studentAbsent'))
    expect(await bookingsIn('ENDED', 'NO_SHOW_TUTOR')).toBe(countOf('tutorAbsent'))
    expect(await bookingsIn('CANCELLED')).toBe(countOf('cancelledByStudent', 'cancelledByTutor'))
    expect(await bookingsIn('DECLINED')).toBe(countOf('declined'))
    expect(await bookingsIn('EXPIRED')).toBe(countOf('unanswered'))
    expect(await bookingsIn('CONFIRMED')).toBe(countOf('confirmed'))
    expect(await bookingsIn('REQUESTED')).toBe(countOf('requested'))
  })

  it('should have finished the money of every lesson that is over', async () => {
    const unfinished = await app.rows(sql`
      select reference, session_state, payment_state from bookings
      where session_state in ('ENDED', 'CANCELLED', 'DECLINED', 'EXPIRED') and (payment_state in ('PENDING', 'AUTHORIZED')
        or (payment_state = 'CAPTURED' and settled_at is null) or coalesce(refund_due_amount, 0) > refunded_amount and payment_state = 'CAPTURED')`)
    expect(unfinished).toEqual([])
    const [frozen] = await app.rows<{ count: string }>(sql`
      select count(*) from bookings b where settled_at is not null and dispute_state = 'NONE'
        and ended_at < ${addHours(plan.anchor, -48).toISOString()}
        and not exists (select 1 from ledger_entries e where e.booking_id = b.id and e.event = 'earningsAvailable')`)
    expect(frozen?.count).toBe('0')
  })

  it('should keep every invariant', async () => {
    const verdicts = await verifyInvariants(database(app.payload))
    expect(verdicts.filter(({ broken }) => broken.length > 0)).toEqual([])
  })

  it('should have sold packages, one of Marcus’ running out this week', async () => {
    const packages = await app.rows(sql`
      select k.status, k.expires_at < now() + interval '7 days' as ends from student_packages k join users u on u.id = k.student_id
      where u.email = 'marcus@demo.edustream.test' order by k.expires_at`)
    expect(packages).toContainEqual({ status: 'active', ends: true })
    const pages = await app.rows(
      sql`select 1 from payments where purpose = 'package' and state <> 'CAPTURED'`,
    )
    expect(pages).toEqual([])
  })

  it('should leave timers to come, and nothing in the queue', async () => {
    const [timers] = await app.rows<{ count: string; overdue: string }>(sql`
      select count(*), count(*) filter (where due_at <= ${plan.anchor.toISOString()}) as overdue from timers`)
    expect(Number(timers?.count)).toBeGreaterThan(0)
    expect(timers?.overdue).toBe('0')
    expect(await app.rows(sql`select name from pgboss.job`)).toEqual([])
    expect(await app.rows(sql`select 1 from mail_messages where state <> 'sent'`)).toEqual([])
  })

  it('should let the demo accounts log in, and nobody else', async () => {
    const logins = JSON.parse(readFileSync(path.join(dataDir, 'demo-logins.json'), 'utf8')) as {
      role: string
      email: string
      password: string
    }[]
    expect(logins.map(({ role }) => role)).toEqual([
      'Student',
      'Parent',
      'Tutor',
      'Operations',
      'Finance',
      'Content',
      'Support',
      'Owner',
    ])
    const { password, email } = logins[0] as (typeof logins)[number]
    const answer = await app.api('POST', '/auth/login', { body: { email, password } })
    expect(answer.status).toBe(200)
    const [hashes] = await app.rows<{ count: string }>(sql`select count(*) from users where hash is not null`)
    expect(hashes?.count).toBe(String(logins.length))
  })

  it('should have a lesson of Marcus soon, and requests that wait for David', async () => {
    const viewerOf = async (name: string) => {
      const [row] = await app.rows<{ id: string }>(
        sql`select id from users where email = ${`${name}@demo.edustream.test`}`,
      )
      return { id: String(row?.id) } as Viewer
    }
    const { payload } = app
    const now = plan.anchor
    const mine = await listBookings({
      payload,
      viewer: await viewerOf('marcus'),
      as: 'student',
      tab: 'upcoming',
      now,
    })
    const soon = new Date(String(mine.docs[0]?.start)).getTime() - now.getTime()
    expect(soon / 60_000).toBeGreaterThanOrEqual(90)
    expect(soon / 60_000).toBeLessThanOrEqual(300)
    const asked = await listBookings({
      payload,
      viewer: await viewerOf('david'),
      as: 'tutor',
      tab: 'requests',
      now,
    })
    expect(asked.docs.map(({ studentName }) => studentName)).toEqual(
      expect.arrayContaining(['Marcus W.', 'Sarah C.']),
    )
  })

  it('should change nothing when run again', async () => {
    const before = await contents()
    await seed()
    expect(await contents()).toEqual(before)
  })
})

describe('the plan of the demo', () => {
  it.each(['2026-11-22T04:00:00Z', '2026-11-28T22:00:00Z', '2027-03-28T13:00:00Z'])(
    'should hold a lively marketplace at %s',
    (at) => {
      plan = planDemo({ anchor: new Date(at), scale: 1 })
      expect(countOf('completed')).toBeGreaterThan(320)
      expect(countOf('confirmed')).toBeGreaterThan(34)
      expect(countOf('requested')).toBeGreaterThan(10)
      expect(countOf('disputed')).toBe(1)
      const answered = plan.lessons.filter(({ fate }) => fate !== 'requested' && fate !== 'unanswered')
      const instants = [
        ...plan.lessons.map(({ bookedAt }) => bookedAt),
        ...answered.map(({ answeredAt }) => answeredAt),
        ...plan.lessons.map(({ cancelledAt }) => cancelledAt ?? plan.lessons[0]?.bookedAt ?? plan.anchor),
      ]
      expect(instants.filter((instant) => instant >= plan.anchor)).toEqual([])
      expect(planDemo({ anchor: new Date(at), scale: 1 })).toEqual(plan)
    },
  )
})
