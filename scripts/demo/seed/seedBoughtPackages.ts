import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { addDays, addMinutes } from '@/domain/time/instants'
import { env } from '@/env'
import { buyPackage } from '@/operations/package/buyPackage'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { database } from '@/services/database/tx'
import { demoLogins } from '../content/staff'
import type { DemoWorld } from './demoWorld'
import { viewers } from './viewers'

type Input = { payload: Payload; world: DemoWorld }
type Pair = { email: string; tutor_id: string; lessons: number }

/** What people with a login have bought: one that runs out this week, one that can still be given back. */
const DAYS_AGO = [86, 3]
/** Of the other students, how many have a package. */
const OTHERS = 6

/**
 * Packages bought with the product's own operations from tutors whom the students know. Goes on where an interrupted run
 * stopped: whoever has a package with a tutor already buys no other.
 */
export async function seedBoughtPackages({ payload, world }: Input): Promise<void> {
  const viewerOf = await viewers(payload)
  const pairs = await knownTutors(payload)
  const logins = new Set(demoLogins.map(({ email }) => email))
  const byStudent = Map.groupBy(pairs, ({ email }) => email)
  const wanted = [...byStudent].flatMap(([email, theirs]) =>
    logins.has(email)
      ? theirs.slice(0, DAYS_AGO.length).map((pair, index) => ({ ...pair, daysAgo: DAYS_AGO[index] ?? 3 }))
      : [],
  )
  const others = [...byStudent].filter(([email]) => !logins.has(email)).slice(0, OTHERS)
  for (const [index, [, theirs]] of others.entries())
    wanted.push(...theirs.slice(0, 1).map((pair) => ({ ...pair, daysAgo: 5 + index * 9 })))
  for (const { email, tutor_id: tutorId, lessons, daysAgo } of wanted) {
    const now = addDays(world.anchor, -daysAgo)
    const viewer = viewerOf(email)
    if (await hasPackage(payload, viewer.id, tutorId)) continue
    const { paymentId, checkoutUrl } = await buyPackage({ payload, viewer, wish: { tutorId, lessons }, now })
    await payPage(String(checkoutUrl))
    await syncPurchase({ payload, paymentId, now: addMinutes(now, 2) })
  }
}

/** Students with the tutors they had lessons with, most lessons first, and the smallest package each offers. */
async function knownTutors(payload: Payload): Promise<Pair[]> {
  const { rows } = await database(payload).execute<Pair>(sql`
    select u.email, t.id tutor_id, (select min(o.lessons)::int from pricing_options o where o.tutor_id = t.id and o.active) lessons
    from bookings b join users u on u.id = b.student_id join tutor_profiles t on t.id = b.tutor_id
    where b.session_outcome = 'COMPLETED' and t.status = 'approved'
      and exists (select 1 from pricing_options o where o.tutor_id = t.id and o.active and o.validity_days >= 90)
    group by u.email, t.id order by count(*) desc, u.email, t.id`)
  return rows
}

async function hasPackage(payload: Payload, studentId: string, tutorId: string): Promise<boolean> {
  const { rows } = await database(payload).execute(sql`
    select 1 from student_packages where student_id = ${studentId} and tutor_id = ${tutorId} and status <> 'pending' limit 1`)
  return rows.length > 0
}

/** The student pays on the simulator's page; one that was paid before is only read again. */
async function payPage(url: string): Promise<void> {
  const sessionId = new URL(url).pathname.split('/').pop()
  const answer = await fetch(`${env.STRIPE_API_BASE}/_control/sessions/${sessionId}/pay`, {
    method: 'POST',
    body: JSON.stringify({ card: '4242424242424242' }),
  })
  const { outcome } = (await answer.json()) as { outcome?: string }
  if (outcome !== 'paid' && outcome !== 'closed')
    throw new Error(`package page ${sessionId} was not paid: ${answer.status} ${outcome}`)
}
