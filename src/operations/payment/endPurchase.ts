import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import type { LoadedPayment } from './paymentRow'
import { returnTenders } from './returnTenders'

type Input = { tx: Tx; payment: LoadedPayment; failureCode: string | null; now: Date }

/**
 * A purchase comes to nothing: what the wallet had covered goes back, and a package that waited for it is gone. Called with
 * the payment's row locked and unpaid.
 */
export async function endPurchase({ tx, payment, failureCode, now }: Input): Promise<void> {
  const at = now.toISOString()
  await tx.execute(sql`
    update payments set state = 'VOIDED', failure_code = ${failureCode}, updated_at = ${at} where id = ${payment.id}`)
  await returnTenders({ tx, payment, now })
  if (payment.packageId)
    await tx.execute(sql`
      update student_packages set status = 'cancelled', updated_at = ${at} where id = ${payment.packageId} and status = 'pending'`)
}
