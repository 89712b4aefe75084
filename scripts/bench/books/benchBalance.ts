import { sql } from '@payloadcms/db-postgres'
import { ownerBalances } from '@/operations/ledger/queries/ownerBalances'
import type { Tx } from '@/services/database/tx'
import type { BenchRow } from '../benchRow'
import { inTurns, median } from '../inTurns'
import { tutorsOfBench } from './tutorsOfBench'

const READS = 50
const MOST = 1.5

/** The balances of a tutor with a hundred thousand lines, against those of one with fifteen. */
export async function benchBalance(tx: Tx): Promise<BenchRow> {
  const [, many = '', few = ''] = await tutorsOfBench(tx)
  const round = (ownerId: string) => async () => {
    const started = performance.now()
    for (let n = 0; n < READS; n += 1) await ownerBalances(tx, { ownerId, currency: 'USD' })
    return (performance.now() - started) / READS
  }
  const sides = { many: round(many), few: round(few) }
  await inTurns(3, sides)
  const times = await inTurns(15, sides)
  const sums = sql`select account, sum(amount), count(*) as lines from ledger_lines where owner = ${many} and currency = 'USD' group by account`
  const started = performance.now()
  const { rows } = await tx.execute<{ lines: string }>(sums)
  const summed = performance.now() - started
  const lines = rows.reduce((total, row) => total + Number(row.lines), 0)
  const [ours, reference] = [median(times.many), median(times.few)]
  return {
    name: `balances of a tutor with ${lines.toLocaleString('en')} lines`,
    ours: `${ours.toFixed(2)} ms (summed: ${summed.toFixed(0)} ms)`,
    reference: `${reference.toFixed(2)} ms (with 15 lines)`,
    figure: `${(ours / reference).toFixed(2)} x`,
    target: `<= ${MOST} x`,
    holds: ours / reference <= MOST,
  }
}
