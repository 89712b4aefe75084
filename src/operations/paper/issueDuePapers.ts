import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { logger } from '@/services/logging/logger'
import { issueCreditNote } from './issueCreditNote'
import { issueReceipt } from './issueReceipt'

type Due = { kind: 'receipt' | 'creditNote'; subject_id: string }

/** Looked at in one run; the next one comes within a minute. */
const BATCH = 500

/**
 * Issues the papers that money which moved has asked for, in its order, each in a transaction of its own. May run
 * side by side: whoever takes a row off the list issues its paper. One that cannot be issued stays on the list.
 */
export async function issueDuePapers({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const { rows } = await database(payload).execute<Due>(
    sql`select kind, subject_id from papers_due order by due_at, kind desc limit ${BATCH}`,
  )
  let failure: unknown
  for (const due of rows) {
    try {
      await withTransaction(payload, ({ tx }) => issueOne(tx, due, now))
    } catch (error) {
      logger.error({ err: error, kind: due.kind, subjectId: due.subject_id }, 'a paper could not be issued')
      failure ??= error
    }
  }
  if (failure) throw failure
}

async function issueOne(tx: Tx, { kind, subject_id: id }: Due, now: Date): Promise<void> {
  const { rows } = await tx.execute(sql`
    delete from papers_due where ctid = (select ctid from papers_due where kind = ${kind} and subject_id = ${id} for update skip locked) returning kind`)
  if (rows.length === 0) return
  if (kind === 'receipt') await issueReceipt({ tx, paymentId: id, kind: 'receipt', now })
  else await issueCreditNote({ tx, refundId: id, now })
}
