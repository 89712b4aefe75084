import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { PaymentState } from '@/domain/booking/states'
import { OPEN_CHARGEBACK_STATES } from '@/domain/chargeback/chargebackStates'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { sqlList } from '@/services/database/sqlList'
import { database } from '@/services/database/tx'
import { readPayment } from '../paymentRow'

export type PurchaseView = {
  id: string
  purpose: 'package' | 'topUp'
  state: PaymentState
  amount: Money
  fromWallet: Money
  card: Money
  refunded: Money
  /** The card was refused; another can be tried while the page is open. */
  isRefused: boolean
  /** What was bought; null for money for the wallet. */
  package: { id: string; lessons: number; tutorName: string; tutorSlug: string } | null
  /** The bank looks at the payment: nothing can be booked with it until it has decided (decision 019). */
  isFrozen: boolean
}

type Input = { payload: Payload; viewer: Viewer; paymentId: string }
type Row = {
  failure: string | null
  frozen: boolean
  id: string | null
  lessons: number
  tutor: string
  slug: string
}

/**
 * What somebody bought at once and how far it is, for the page they come back to.
 * @throws DomainError NOT_FOUND for anyone but the payer, and for payments of lessons
 */
export async function getPurchase({ payload, viewer, paymentId }: Input): Promise<PurchaseView> {
  const payment = await readPayment(database(payload), paymentId)
  const { purpose, payerId, state, amount, tenders, card, refundedAmount } = payment
  if (payerId !== viewer.id || (purpose !== 'package' && purpose !== 'topUp'))
    throw new DomainError('NOT_FOUND', `payment ${paymentId} is no purchase of ${viewer.id}`)
  const { rows } = await database(payload).execute<Row>(sql`
    select p.failure_code failure,
      exists (select from chargebacks c where c.payment_id = p.id and c.state in (${sqlList(OPEN_CHARGEBACK_STATES)})) frozen, k.id, k.lessons_purchased::int lessons, t.display_name tutor, t.slug from payments p
      left join student_packages k on k.id = p.package_id left join tutor_profiles t on t.id = k.tutor_id where p.id = ${paymentId}`)
  const [row] = rows
  return {
    id: paymentId,
    purpose,
    state,
    amount,
    fromWallet: money(tenders.wallet, amount.currency),
    card,
    refunded: money(refundedAmount, amount.currency),
    isRefused: Boolean(row?.failure),
    isFrozen: row?.frozen === true,
    package: row?.id ? { id: row.id, lessons: row.lessons, tutorName: row.tutor, tutorSlug: row.slug } : null,
  }
}
