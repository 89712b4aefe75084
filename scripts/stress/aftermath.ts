import { httpClient } from '../load/httpClient'
import { runProgram } from '../load/runProgram'
import type { Check } from './check'
import { settled } from './settled'
import type { StressRun } from './stressRun'

/** What must be so once a run is over and the worker has done its work: nothing lost, nothing doubled, nothing stuck. */
export async function aftermath(run: StressRun): Promise<Check[]> {
  const stuck = await settled(run.stack)
  return [
    { says: 'nothing is stuck', holds: stuck.length === 0, detail: stuck.join(', ') },
    await noneLost(run),
    ...(await atTheProcessor(run)),
    ...(await ourSide(run)),
  ]
}

/** What any run leaves in our own database: nothing given up, nothing overdue, no invariant broken. */
export async function ourSide(run: StressRun): Promise<Check[]> {
  return [
    await noneOf(
      run,
      'no job was given up',
      "select name || ' ' || data::text as what from pgboss.job where state = 'failed'",
    ),
    await noneOf(run, 'no hold or request outlives its time', OVERDUE),
    await noneOf(run, 'no money waits for somebody', WAITING_MONEY),
    {
      says: 'npm run verify is clean',
      holds: await runProgram(run.stack, 'scripts/verify.ts'),
      detail: '',
    },
  ]
}

/** Every booking a client was told of is there, and no other. */
export async function noneLost({ stack, acknowledged }: StressRun): Promise<Check> {
  const { rows } = await stack.db.query<{ id: string }>('select id from bookings')
  const there = new Set(rows.map(({ id }) => id))
  const lost = [...acknowledged.keys()].filter((id) => !there.has(id)).length
  const unknown = rows.filter(({ id }) => !acknowledged.has(id)).length
  return {
    says: 'every booking somebody was told of is there, and no other',
    holds: lost === 0 && unknown === 0,
    detail: `${rows.length} bookings, ${lost} lost, ${unknown} nobody was told of`,
  }
}

/** What the processor did is what our books say it did. */
async function atTheProcessor({ stack }: StressRun): Promise<Check[]> {
  const processor = httpClient(String(stack.env.STRIPE_API_BASE), 1)
  const { executed } = (await processor.call('GET', '/_control/calls')).body
  processor.close()
  const { rows } = await stack.db.query<{ captures: number; refunds: number }>(
    `select (select count(*)::int from payments where captured_amount > 0 and paid_by_id is null) as captures,
       (select count(*)::int from refunds where state = 'succeeded') as refunds`,
  )
  const compare = (says: string, route: string, ours = 0): Check => {
    const theirs = executed[route] ?? 0
    return { says, holds: theirs === ours, detail: `${theirs} there, ${ours} here` }
  }
  return [
    compare('each capture was made once', 'POST /v1/payment_intents/:id/capture', rows[0]?.captures),
    compare('each refund was made once', 'POST /v1/refunds', rows[0]?.refunds),
  ]
}

/** Nothing is to be found. @param query selects what breaks it as `what` */
export async function noneOf({ stack }: StressRun, says: string, query: string): Promise<Check> {
  const { rows } = await stack.db.query<{ what: string }>(query)
  const shown = rows.slice(0, 5).map(({ what }) => what)
  return { says, holds: rows.length === 0, detail: rows.length ? `${rows.length}: ${shown.join('; ')}` : '' }
}

const OVERDUE = `
  with clock as (select now() + make_interval(secs => coalesce((select offset_ms from demo_clock), 0) / 1000.0) as instant)
  select reference || ' is ' || session_state as what from bookings, clock
  where (session_state = 'HELD' and payment_state in ('PENDING', 'FAILED') and hold_expires_at < clock.instant - interval '2 minutes')
    or (session_state = 'REQUESTED' and request_expires_at < clock.instant - interval '2 minutes')`

const WAITING_MONEY = `
  select reference || ' is ' || session_state || ' and ' || payment_state as what from bookings
  where (session_state in ('CANCELLED', 'DECLINED', 'EXPIRED') and payment_state = 'AUTHORIZED')
    or (session_state in ('CANCELLED', 'DECLINED', 'EXPIRED', 'ENDED') and coalesce(refund_due_amount, 0) > refunded_amount
      and payment_state in ('CAPTURED', 'PARTIALLY_REFUNDED'))`
