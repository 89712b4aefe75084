import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { issueCreditNote } from '@/operations/paper/issueCreditNote'
import { issueReceipt } from '@/operations/paper/issueReceipt'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'

type Due = { kind: 'receipt' | 'creditNote'; subject_id: string; at: string }

/**
 * The receipts and credit notes of the past, each dated and numbered when its money moved; the first worker would date
 * them all today. Goes on where an interrupted run stopped: what is issued is no longer due.
 */
export async function seedPapers({ payload }: { payload: Payload }): Promise<void> {
  const { rows } = await database(payload).execute<Due>(sql`
    select d.kind, d.subject_id,
      coalesce((select min(e.at) from ledger_entries e join payments p on e.cause_key = 'capture:' || p.id
        where d.kind = 'receipt' and (p.id = d.subject_id or p.paid_by_id = d.subject_id)),
        (select r.updated_at from refunds r where r.id = d.subject_id), (select p.created_at from payments p where p.id = d.subject_id)) as at
    from papers_due d order by at, d.kind desc`)
  for (const { kind, subject_id: id, at } of rows) {
    const now = new Date(at)
    await withTransaction(payload, async ({ tx }) => {
      if (kind === 'receipt') await issueReceipt({ tx, paymentId: id, kind: 'receipt', now })
      else await issueCreditNote({ tx, refundId: id, now })
      await tx.execute(sql`delete from papers_due where kind = ${kind} and subject_id = ${id}`)
    })
  }
}
