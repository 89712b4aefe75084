import { sql } from '@payloadcms/db-postgres'
import { type Money, money } from '@/domain/money/money'
import type { Tenders } from '@/domain/payment/tenders'
import type { Tx } from '@/services/database/tx'

/** What one payment, or one share of it, paid for. */
export type PaymentLine = {
  amount: Money
  /** Part of the amount; zero when there is none. */
  serviceFee: Money
  /** What of the amount was not paid by card. */
  tenders: Tenders
  lesson: {
    subject: string
    tutorName: string
    start: Date
    minutes: number
    reference: string
  } | null
  /** What was bought instead of a lesson: a package, or money for the wallet. */
  purchase: { lessons: number; tutorName: string; minutes: number } | 'topUp' | null
  /** Who gives the lessons, with what they said of themselves to the tax authorities; null without a lesson. */
  supplier: { name: string; country: string | null; vatId: string | null } | null
}

type Row = Record<string, string | null>

/** The captured lines of a payment: its lesson, or each lesson that has a share of it, by time. */
export async function paymentLines(tx: Tx, paymentId: string): Promise<PaymentLine[]> {
  const { rows } = await tx.execute<Row>(sql`
    select p.captured_amount, p.currency, p.purpose, p.package_amount, p.promo_amount, p.credit_amount, p.wallet_amount, b.price_amount, b.service_fee_amount, b.reference, b.start,
      coalesce(b.duration_minutes, k.duration_minutes) duration_minutes, k.lessons_purchased, t.display_name, coalesce(x.country, t.country) as tutor_country, x.vat_id as tutor_vat_id, j.name as subject
    from payments p left join bookings b on b.id = p.booking_id
      left join student_packages k on k.id = p.package_id and p.purpose = 'package'
      left join tutor_profiles t on t.id = coalesce(b.tutor_id, k.tutor_id) left join tax_profiles x on x.user_id = t.user_id left join subjects j on j.id = b.subject_id
    where p.captured_amount > 0 and (p.paid_by_id = ${paymentId}
      or (p.id = ${paymentId} and not exists (select 1 from payments s where s.paid_by_id = p.id and s.captured_amount > 0)))
    order by b.start, p.id`)
  return rows.map(toLine)
}

function toLine(row: Row): PaymentLine {
  const currency = row.currency as string
  const amount = money(Number(row.captured_amount), currency)
  const fee = Number(row.service_fee_amount ?? 0)
  const isWhole = row.reference !== null && Number(row.price_amount) + fee === amount.amount
  return {
    amount,
    serviceFee: money(isWhole ? fee : 0, currency),
    tenders: {
      package: Number(row.package_amount),
      promo: Number(row.promo_amount),
      credit: Number(row.credit_amount),
      wallet: Number(row.wallet_amount),
    },
    lesson: row.reference
      ? {
          subject: row.subject as string,
          tutorName: row.display_name as string,
          start: new Date(row.start as string),
          minutes: Number(row.duration_minutes),
          reference: row.reference,
        }
      : null,
    purchase: purchaseOf(row),
    supplier: row.display_name
      ? { name: row.display_name, country: row.tutor_country ?? null, vatId: row.tutor_vat_id ?? null }
      : null,
  }
}

function purchaseOf(row: Row): PaymentLine['purchase'] {
  if (row.purpose === 'topUp') return 'topUp'
  if (row.purpose !== 'package' || row.lessons_purchased === null) return null
  return {
    lessons: Number(row.lessons_purchased),
    tutorName: row.display_name as string,
    minutes: Number(row.duration_minutes),
  }
}
