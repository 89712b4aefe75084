import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { CHARGEBACK_ALARM_PERCENT } from '@/domain/chargeback/chargebackRate'
import { ANSWERABLE_STATES, CHARGEBACK_STATES, isDecided } from '@/domain/chargeback/chargebackStates'
import { isOrphan } from '@/domain/chargeback/orphan'
import { addDays, addHours } from '@/domain/time/instants'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { sqlList } from '@/services/database/sqlList'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import { enqueue } from '@/services/queue/queue'
import { readChargebackRate } from './queries/readChargebackRate'

/** A payer can go to their bank for about four months. */
const LOOK_BACK_DAYS = 130
/** Whatever people have not answered by then is answered with what the lesson left behind (J14). */
const ANSWER_BEFORE_DUE_HOURS = 24

/**
 * Every hour: chargebacks whose webhook was lost or that have moved, answers whose deadline comes near or whose call was
 * cut off, and the alarm when too many payments are taken back (J13).
 */
export async function sweepChargebacks({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const listed = await listNew(payload, now)
  await withTransaction(payload, async ({ tx }) => {
    for (const disputeId of listed) await enqueue(tx, 'payment.chargeback', { disputeId })
    for (const chargebackId of await dueAnswers(tx, now))
      await enqueue(tx, 'payment.answerChargeback', { chargebackId })
  })
  const rate = await readChargebackRate(database(payload), now)
  if (rate.isAlarming)
    logger.error({ ...rate, alarmAbove: CHARGEBACK_ALARM_PERCENT }, 'too many payments are charged back')
}

/**
 * Those the processor knows and we do not, and those that were not decided when we last looked; without those that are
 * finance's to explain, for no payment of ours is known after days (`listOrphan`).
 */
async function listNew(payload: Payload, now: Date): Promise<string[]> {
  const undecided = CHARGEBACK_STATES.filter((state) => !isDecided(state))
  const { rows } = await database(payload).execute<{ dispute_id: string; is_open: boolean }>(sql`
    select dispute_id, state in (${sqlList(undecided)}) is_open from chargebacks`)
  const known = new Set(rows.map((row) => row.dispute_id))
  const listed = await listedDisputes(database(payload))
  const isGivenUp = (id: string, openedAt: Date) => listed.has(id) && isOrphan({ openedAt, now })
  const open = rows.filter((row) => row.is_open).map((row) => row.dispute_id)
  const since = addDays(now, -LOOK_BACK_DAYS)
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page = await paymentsFor(payload).listDisputes({ since, ...(cursor && { cursor }) })
    for (const { id, createdAt } of page.disputes)
      if (!known.has(id) && !isGivenUp(id, createdAt)) found.push(id)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return [...open, ...found]
}

/** Disputes among the differences of the books. */
async function listedDisputes(tx: Tx): Promise<Set<string>> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select split_part(matter, ':', 2) id from reconciliation_differences where matter like 'dispute:%'`,
  )
  return new Set(rows.map(({ id }) => id))
}

async function dueAnswers(tx: Tx, now: Date): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id from chargebacks where submitted_at is null and state in (${sqlList(ANSWERABLE_STATES)})
      and (evidence is not null or evidence_due_by <= ${addHours(now, ANSWER_BEFORE_DUE_HOURS).toISOString()})`)
  return rows.map(({ id }) => id)
}
