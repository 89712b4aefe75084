import { sql } from '@payloadcms/db-postgres'
import { OPEN_CHARGEBACK_STATES } from '@/domain/chargeback/chargebackStates'
import { type Money, money } from '@/domain/money/money'
import { isOpen, lessonsLeft, type PackageSnapshot, type PackageStatus } from '@/domain/package/packageStatus'
import { canWithdraw, withdrawalEnds } from '@/domain/package/packageTerms'
import { isoText } from '@/domain/time/isoText'
import { mediaUrl } from '@/operations/tutor/queries/mediaUrl'
import { sqlList } from '@/services/database/sqlList'

/** A lesson that was booked from a package. */
export type PackageLesson = { id: string; reference: string; start: string; sessionState: string }

/** A package as its owner sees it; instants are ISO 8601 in UTC. */
export type PackageView = {
  id: string
  tutorId: string
  tutorName: string
  tutorSlug: string
  tutorPhotoUrl: string | null
  status: PackageStatus
  lessonsPurchased: number
  lessonsUsed: number
  lessonsReturned: number
  lessonsLeft: number
  durationMinutes: number
  discountPercent: number
  price: Money
  saved: Money
  /** The price as the tutor made it, and the rate it was bought at; null where both use one currency. */
  exchange: { tutorPrice: Money; rate: string } | null
  /** What the lessons left are worth: what withdrawing gives back. */
  value: Money
  createdAt: string
  activatedAt: string | null
  expiresAt: string | null
  /** Until when unused lessons can be given back. */
  withdrawUntil: string | null
  canWithdraw: boolean
  /** The buyer's bank decides about its payment: nothing is booked from it or given back until then. */
  isFrozen: boolean
  /** Whether a lesson can be booked from it now. */
  canBook: boolean
  /** The payment that buys it. */
  paymentId: string
  /** The lessons booked from it, newest first. */
  lessons: PackageLesson[]
}

export type PackageRow = {
  id: string
  tutor_id: string
  tutor_name: string
  tutor_slug: string
  photo: string | null
  status: PackageStatus
  purchased: number
  used: number
  returned: number
  minutes: number
  discount: number
  price: string
  list: string
  currency: string
  tutor_price: string | null
  tutor_currency: string | null
  exchange_rate: string | null
  value: string
  frozen: boolean
  created_at: string
  activated_at: string | null
  expires_at: string | null
  payment_id: string
  lessons: { id: string; reference: string; start: string; session_state: string }[] | null
}

/** The columns of a `PackageRow`, of a package `k`, its tutor `t` and its payment `p`. */
export const packageColumns = sql`
  k.id, k.tutor_id, t.display_name tutor_name, t.slug tutor_slug, coalesce(m.sizes_card_filename, m.filename) photo, k.status, k.lessons_purchased::int purchased,
  k.lessons_used::int used, k.lessons_returned::int returned, k.duration_minutes::int minutes, k.discount_percent::float8 discount,
  k.price_amount price, k.list_amount list, k.currency, k.tutor_price_amount tutor_price, k.tutor_currency, k.exchange_rate, k.created_at, k.activated_at, k.expires_at, p.id payment_id,
  coalesce((select -x.debit_sum from ledger_balances x where x.account = 'packageDeferred' and x.owner = k.id::text and x.currency = k.currency::text), 0)
    - (select coalesce(sum(r.amount), 0) from refunds r where r.payment_id = p.id and r.state <> 'succeeded') "value",
  exists (select from chargebacks c where c.payment_id = p.id and c.state in (${sqlList(OPEN_CHARGEBACK_STATES)})) frozen,
  (select jsonb_agg(jsonb_build_object('id', b.id, 'reference', b.reference, 'start', b.start, 'session_state', b.session_state) order by b.start desc)
    from payments x join bookings b on b.id = x.booking_id where x.package_id = k.id and x.purpose = 'lesson') lessons`

/** Where those columns come from. */
export const packageSources = sql`
  from student_packages k join tutor_profiles t on t.id = k.tutor_id join payments p on p.package_id = k.id and p.purpose = 'package'
    left join media m on m.id = t.photo_id`

export function toPackageView(row: PackageRow, now: Date): PackageView {
  const { currency } = row
  const date = (value: string | null) => (value ? new Date(value) : null)
  const snapshot: PackageSnapshot = {
    status: row.status,
    tutorId: row.tutor_id,
    durationMinutes: row.minutes,
    lessonsPurchased: row.purchased,
    lessonsUsed: row.used,
    lessonsReturned: row.returned,
    activatedAt: date(row.activated_at),
    expiresAt: date(row.expires_at),
  }
  const left = lessonsLeft(snapshot)
  return {
    id: row.id,
    tutorId: row.tutor_id,
    tutorName: row.tutor_name,
    tutorSlug: row.tutor_slug,
    tutorPhotoUrl: mediaUrl(row.photo),
    status: row.status,
    lessonsPurchased: row.purchased,
    lessonsUsed: row.used,
    lessonsReturned: row.returned,
    lessonsLeft: left,
    durationMinutes: row.minutes,
    discountPercent: row.discount,
    price: money(Number(row.price), currency),
    saved: money(Number(row.list) - Number(row.price), currency),
    exchange: row.exchange_rate
      ? { tutorPrice: money(Number(row.tutor_price), row.tutor_currency as string), rate: row.exchange_rate }
      : null,
    value: money(Number(row.value), currency),
    createdAt: isoText(row.created_at),
    activatedAt: isoText(snapshot.activatedAt),
    expiresAt: isoText(snapshot.expiresAt),
    withdrawUntil: isoText(withdrawalEnds(snapshot)),
    canWithdraw: canWithdraw(snapshot, now) && !row.frozen,
    isFrozen: row.frozen,
    canBook: row.status === 'active' && left > 0 && isOpen(snapshot, now) && !row.frozen,
    paymentId: row.payment_id,
    lessons: (row.lessons ?? []).map(({ session_state: sessionState, start, ...lesson }) => ({
      ...lesson,
      start: isoText(start),
      sessionState,
    })),
  }
}
