import { sql } from '@payloadcms/db-postgres'
import { readStatement } from '@/operations/statement/queries/readStatement'
import { inAll } from '@/operations/statement/statement'
import type { Tx } from '@/services/database/tx'
import type { BenchRow } from '../benchRow'
import { inTurns, median } from '../inTurns'
import { SETTLED_MONTH } from '../seedSettled'
import { tutorsOfBench } from './tutorsOfBench'

const MOST = 5

/** The statement of a month with ten thousand lessons, against a plain sum over the same lines. */
export async function benchStatement(tx: Tx): Promise<BenchRow> {
  const [tutorId = ''] = await tutorsOfBench(tx)
  const read = () => readStatement({ tx, tutorId, month: SETTLED_MONTH, currency: 'USD' })
  const sum = () =>
    tx.execute<{ total: string; lines: string }>(sql`
      select -sum(l.amount) as total, count(*) as lines from ledger_lines l join ledger_entries e on e.id = l.entry_id
      where l.owner = ${tutorId} and l.account in ('tutorPending', 'tutorAvailable', 'payoutsInTransit') and l.currency = 'USD'
        and e.at >= ${`${SETTLED_MONTH}-01T00:00:00Z`} and e.at < ${`${SETTLED_MONTH}-01T00:00:00Z`}::timestamptz + interval '1 month'`)
  const [statement, plain] = [await read(), (await sum()).rows[0]]
  if (inAll(statement.closing) !== Number(plain?.total))
    throw new Error('the statement is not what the lines sum to')
  const sides = { ours: () => timed(read), reference: () => timed(sum) }
  await inTurns(3, sides)
  const times = await inTurns(15, sides)
  const [ours, reference] = [median(times.ours), median(times.reference)]
  return {
    name: `a statement of ${statement.lines.length.toLocaleString('en')} lessons`,
    ours: `${ours.toFixed(1)} ms`,
    reference: `${reference.toFixed(1)} ms (plain sum of ${Number(plain?.lines).toLocaleString('en')} lines)`,
    figure: `${(ours / reference).toFixed(2)} x`,
    target: `<= ${MOST} x`,
    holds: ours / reference <= MOST,
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}
