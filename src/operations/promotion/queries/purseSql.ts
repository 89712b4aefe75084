import { sql } from '@payloadcms/db-postgres'
import type { CreditInPurse } from '@/domain/payment/purse'

/** What somebody can pay with beside the card, and what promotions need to know of them. */
export type PurseFacts = {
  walletLeft: string
  credits: CreditInPurse[]
  /** A lesson of theirs is paid or held. */
  hasBooked: boolean
  hadFirstCredit: boolean
}

type Input = {
  studentId: string
  /** An expression for the currency of the price. */
  currency: ReturnType<typeof sql>
  now: Date
}

/**
 * Columns of `PurseFacts` for a longer `select`, so that booking asks for them without one more wait. Read under the
 * lock of the student's diary, nothing can be spent twice.
 */
export function purseSql({ studentId, currency, now }: Input): ReturnType<typeof sql> {
  const at = now.toISOString()
  return sql`
    (select coalesce(-sum(l.debit_sum), 0) from ledger_balances l
      where l.account = 'studentWallet' and l.owner = ${studentId}::text and l.currency::text = ${currency}) "walletLeft",
    (select coalesce(json_agg(json_build_object('id', c.id, 'left', c.left, 'least', c.minimum_amount, 'expiresAt', c.expires_at)), '[]')
      from (select p.id, p.minimum_amount, p.expires_at, (select coalesce(-sum(l.debit_sum), 0) from ledger_balances l
          where l.account = 'promotionalCredit' and l.owner = p.id::text) as left
        from promotional_credits p where p.student_id = ${studentId} and p.state = 'live' and p.expires_at > ${at}
          and p.currency::text = ${currency}) c where c.left > 0) credits,
    exists (select 1 from bookings b where b.student_id = ${studentId} and (b.payment_state in ('AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED')
      or b.session_state = 'HELD' and b.hold_expires_at > ${at})) "hasBooked",
    exists (select 1 from promotional_credits p where p.student_id = ${studentId} and p.reason = 'firstBooking') "hadFirstCredit"`
}
