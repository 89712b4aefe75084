import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { PackageSnapshot, PackageStatus } from '@/domain/package/packageStatus'
import type { Tx } from '@/services/database/tx'

/** A package as operations hold it. */
export type LoadedPackage = PackageSnapshot & {
  id: string
  studentId: string
  price: Money
  /** Between two currencies: what its lessons left are worth to the tutor, and the rate it was bought at. */
  exchange: { tutorLeft: Money; rate: string } | null
  validityDays: number | null
  warnedAt: Date | null
  extendedAt: Date | null
}

type Row = Record<string, string | null>

const date = (value: string | null | undefined) => (value ? new Date(value) : null)

/**
 * Reads a package and locks its row until the transaction ends. Always the last row somebody locks: after diaries, bookings
 * and payments, so that nobody waits for ever.
 * @throws DomainError NOT_FOUND
 */
export async function lockPackage(tx: Tx, packageId: string): Promise<LoadedPackage> {
  const { rows } = await tx.execute<Row>(
    sql`select * from student_packages where id = ${packageId} for update`,
  )
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no package ${packageId}`, { field: 'packageId' })
  return toPackage(rows[0])
}

function toPackage(row: Row): LoadedPackage {
  return {
    id: row.id as string,
    studentId: row.student_id as string,
    tutorId: row.tutor_id as string,
    status: row.status as PackageStatus,
    durationMinutes: Number(row.duration_minutes),
    lessonsPurchased: Number(row.lessons_purchased),
    lessonsUsed: Number(row.lessons_used),
    lessonsReturned: Number(row.lessons_returned),
    price: money(Number(row.price_amount), row.currency as string),
    exchange: row.exchange_rate
      ? {
          tutorLeft: money(Number(row.tutor_left_amount), row.tutor_currency as string),
          rate: row.exchange_rate,
        }
      : null,
    validityDays: row.validity_days == null ? null : Number(row.validity_days),
    activatedAt: date(row.activated_at),
    expiresAt: date(row.expires_at),
    warnedAt: date(row.warned_at),
    extendedAt: date(row.extended_at),
  }
}
