import { sql } from '@payloadcms/db-postgres'
import { prepared } from '@/services/database/prepared'
import type { Tx } from '@/services/database/tx'

type Close = { tx: Tx; paymentId: string; now: Date }

/**
 * The hold is gone, whoever brought the news: a release whose answer was lost has been made, and a capture that was begun
 * has nothing left to collect. Without this a sweep would ask for both for ever.
 */
export async function closeAfterRelease({ tx, paymentId, now }: Close): Promise<void> {
  await close({ tx, done: `void:${paymentId}`, refused: `capture:${paymentId}`, failureCode: 'voided', now })
}

/** The money is collected, whoever brought the news: a capture whose answer was lost is made, a release came too late. */
export async function closeAfterCapture({ tx, paymentId, now }: Close): Promise<void> {
  await close({
    tx,
    done: `capture:${paymentId}`,
    refused: `void:${paymentId}`,
    failureCode: 'captured',
    now,
  })
}

type Ends = { tx: Tx; done: string; refused: string; failureCode: string; now: Date }

async function close({ tx, done, refused, failureCode, now }: Ends): Promise<void> {
  const at = now.toISOString()
  await prepared(
    tx,
    sql`
    update payment_operations set finished_at = ${at}, updated_at = ${at},
      state = (case when key = ${done} then 'done' else 'refused' end)::enum_payment_operations_state,
      failure_code = case when key = ${refused} then ${failureCode}::text end
    where key in (${done}, ${refused}) and state = 'pending'`,
  )
}
