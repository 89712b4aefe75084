import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import { tellPerson } from '../notification/tellPerson'
import type { LoadedPayment } from './paymentRow'
import { returnTenders } from './returnTenders'

type Input = { tx: Tx; payment: LoadedPayment; failureCode: string | null; now: Date }

/**
 * A purchase comes to nothing: what the wallet had covered goes back, and a package that waited for it is gone. Called with
 * the payment's row locked and nothing of it collected; whose money was held already is told by mail.
 */
export async function endPurchase({ tx, payment, failureCode, now }: Input): Promise<void> {
  const at = now.toISOString()
  await tx.execute(sql`
    update payments set state = 'VOIDED', capture_before = null, failure_code = ${failureCode}, updated_at = ${at} where id = ${payment.id}`)
  await returnTenders({ tx, payment, now })
  if (payment.state === 'AUTHORIZED') await tellRefused({ tx, payment, now })
  if (payment.packageId)
    await tx.execute(sql`
      update student_packages set status = 'cancelled', updated_at = ${at} where id = ${payment.packageId} and status = 'pending'`)
}

type Row = { email: string; first_name: string; lessons: number | null }

async function tellRefused({ tx, payment, now }: Omit<Input, 'failureCode'>): Promise<void> {
  const { rows } = await tx.execute<Row>(sql`
    select u.email, u.first_name, k.lessons_purchased::int lessons from users u
      left join student_packages k on k.id = ${payment.packageId} where u.id = ${payment.payerId}`)
  const { email, first_name: firstName, lessons } = rows[0] as Row
  await tellPerson({
    tx,
    key: `purchaseRefused:${payment.id}`,
    to: { userId: payment.payerId, email },
    template: 'purchaseRefused',
    props: { firstName, amount: payment.card, lessons },
    href: `/payments/${payment.id}`,
    now,
  })
}
