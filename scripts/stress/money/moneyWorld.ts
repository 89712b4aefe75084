import { addPeople, type LoadStudent, type LoadWorld } from '../../load/loadWorld'
import type { LoadStack } from '../../load/startLoadStack'
import type { StressRun } from '../stressRun'

/** Tutors in turn: what an hour costs, in what, and whether they confirm each lesson. */
const OFFERS = [
  { currency: 'USD', rate: 2500, confirmation: 'instant' },
  { currency: 'EUR', rate: 2333, confirmation: 'instant' },
  { currency: 'USD', rate: 9999, confirmation: 'request' },
  { currency: 'JPY', rate: 3001, confirmation: 'instant' },
] as const
/** Students in turn: what they pay in. */
const PURSES = ['USD', 'EUR', 'JPY', 'GBP'] as const

export type Staff = { finance: LoadStudent[]; ops: LoadStudent[] }

/** Gives the people of a run their prices, currencies, packages, and staff to look after the money. */
export async function furnish({ db, secrets }: LoadStack, world: LoadWorld): Promise<Staff> {
  for (const [n, { currency, rate, confirmation }] of OFFERS.entries())
    await db.query(
      `update tutor_profiles set currency = $1, hourly_rate = $2, confirmation = $3::enum_tutor_profiles_confirmation, country = 'US'
       where id = any($4::uuid[])`,
      [currency, rate, confirmation, idsOf(world.tutors.filter((_, index) => index % OFFERS.length === n))],
    )
  await db.query(
    `insert into tax_certifications (id, user_id, form, legal_name, country, statement, signed_name, signed_at)
     select uuidv7(), user_id, 'W-9'::enum_tax_certifications_form, 'Tutor', 'US', 'A US person', 'Tutor', now() from tutor_profiles where id = any($1::uuid[])`,
    [idsOf(world.tutors)],
  )
  for (const [n, currency] of PURSES.entries())
    await db.query(`update users set currency = $1 where id = any($2::uuid[])`, [
      currency,
      world.students.filter((_, index) => index % PURSES.length === n).map(({ id }) => id),
    ])
  await db.query(
    `insert into pricing_options (id, tutor_id, title, lessons, duration_minutes, discount_percent, validity_days, active)
     select uuidv7(), id, '5 lessons', 5, 60, 7, 90, true from unnest($1::uuid[]) id`,
    [idsOf(world.tutors)],
  )
  const people = { db, secret: secrets.payloadSecret }
  return {
    finance: await addPeople({ ...people, role: 'finance', count: 3, name: 'money-finance' }),
    ops: await addPeople({ ...people, role: 'ops', count: 1, name: 'money-ops' }),
  }
}

const idsOf = (tutors: LoadWorld['tutors']) => tutors.map(({ tutorId }) => tutorId)

/** How tutors are paid, in turn: at the test bank or through the processor, some with a bank that sends money back. */
const WAYS = [
  { channel: 'simulator', testAccount: 'open' },
  { channel: 'stripeConnect', outcome: 'complete' },
  { channel: 'simulator', testAccount: 'closed' },
  { channel: 'stripeConnect', outcome: 'failingBank' },
] as const

/**
 * Every tutor says how they are paid; at the processor they go through its onboarding.
 * @throws Error when one of them cannot: a run without payouts would prove little
 */
export async function choosePayouts({ world, call, processor, stack }: StressRun): Promise<void> {
  for (const [n, { token, tutorId }] of world.tutors.entries()) {
    const { channel, ...way } = WAYS[(n >> 2) % WAYS.length] as (typeof WAYS)[number]
    const testAccount = 'testAccount' in way ? way.testAccount : undefined
    const body = { channel, ...(testAccount && { testAccount }), weekly: n % 2 === 0 }
    const chosen = await call('choose how to be paid', 'PUT', '/api/payouts/method', { token, body })
    if (chosen.status !== 200)
      throw new Error(`no payout method: ${chosen.status} ${JSON.stringify(chosen.body)}`)
    if (!('outcome' in way)) continue
    await call('open the onboarding', 'POST', '/api/payouts/method/onboarding', { token, body: {} })
    const { rows } = await stack.db.query<{ account: string }>(
      'select connect_account as account from payout_methods where tutor_id = $1',
      [tutorId],
    )
    const onboarding = `/_control/accounts/${rows[0]?.account}/onboard`
    const done = await processor.call('POST', onboarding, { body: { outcome: way.outcome } })
    if (done.status !== 200) throw new Error(`not onboarded: ${JSON.stringify(done.body)}`)
  }
}
