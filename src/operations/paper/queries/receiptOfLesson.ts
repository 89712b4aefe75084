import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { money } from '@/domain/money/money'
import { cardPart, type Tenders } from '@/domain/payment/tenders'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

/** `own`: a part was paid by card; `package`: the package has the receipt; `wallet`: what fills the wallet has them. */
export type ReceiptOfLesson = 'own' | 'package' | 'wallet'

type Row = { captured: string; isFromPackage: boolean } & Record<keyof Tenders, number>

/** Where the receipt is of what the viewer paid for a lesson; null while nothing was collected, and for anybody else. */
export async function receiptOfLesson({
  payload,
  viewer,
  bookingId,
}: {
  payload: Payload
  viewer: Viewer
  bookingId: string
}): Promise<ReceiptOfLesson | null> {
  const { rows } = await database(payload).execute<Row>(sql`
    select captured_amount captured, package_amount::int package, promo_amount::int promo, credit_amount::int credit,
      wallet_amount::int wallet, exists (select from payments k where k.package_id = p.package_id and k.purpose = 'package'
        and k.captured_amount > k.wallet_amount) "isFromPackage"
    from payments p where booking_id = ${bookingId} and payer_id = ${viewer.id} and captured_amount > 0
    order by created_at desc limit 1`)
  const [row] = rows
  if (!row) return null
  if (cardPart(money(Number(row.captured), 'USD'), row).amount > 0) return 'own'
  return row.isFromPackage ? 'package' : 'wallet'
}
