import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { TutorStatus } from '@/domain/tutor/statuses'
import { ownRateSql } from '@/operations/price/queries/ownRateSql'
import type { Tx } from '@/services/database/tx'

export type PackageWish = {
  tutorId: string
  lessons: number
  /** Of each lesson; the tutor's shortest package of that size when left out. */
  durationMinutes?: number
}

/** What a tutor offers, and the price of an hour it is made of. */
export type TutorOffer = {
  tutorId: string
  optionId: string
  hourlyRate: Money
  lessons: number
  durationMinutes: number
  discountPercent: number
  validityDays: number | null
}

type Row = {
  user_id: string
  status: TutorStatus
  rate: string | null
  currency: string
  id: string | null
  duration: string
  discount: string
  validity: string | null
}

/**
 * A package of a tutor as it is offered to the buyer at this moment, by their own price (EX37), whatever the page showed.
 * @throws DomainError NOT_FOUND, TUTOR_NOT_BOOKABLE, OWN_LESSON for one's own package, PACKAGE_NOT_OFFERED
 */
export async function readOffer(
  tx: Tx,
  { tutorId, lessons, durationMinutes }: PackageWish,
  buyerId: string,
): Promise<TutorOffer> {
  const { rows } = await tx.execute<Row>(sql`
    select t.user_id, t.status, own.rate, own.currency, o.id, o.duration_minutes duration, o.discount_percent discount,
      o.validity_days validity
    from tutor_profiles t cross join ${ownRateSql(buyerId)} left join pricing_options o on o.tutor_id = t.id and o.active and o.lessons = ${lessons}
      and (${durationMinutes ?? null}::int is null or o.duration_minutes = ${durationMinutes ?? null}::int)
    where t.id = ${tutorId} order by o.duration_minutes limit 1`)
  const [row] = rows
  if (!row) throw new DomainError('NOT_FOUND', `no tutor ${tutorId}`)
  if (row.status !== 'approved' || !Number(row.rate))
    throw new DomainError('TUTOR_NOT_BOOKABLE', `tutor ${tutorId} is ${row.status}`)
  if (row.user_id === buyerId) throw new DomainError('OWN_LESSON', `tutor ${tutorId} buys own package`)
  if (!row.id)
    throw new DomainError(
      'PACKAGE_NOT_OFFERED',
      `tutor ${tutorId} offers no ${lessons} × ${durationMinutes}`,
      {
        field: 'lessons',
      },
    )
  return {
    tutorId,
    lessons,
    durationMinutes: Number(row.duration),
    discountPercent: Number(row.discount),
    hourlyRate: money(Number(row.rate), row.currency),
    optionId: row.id,
    validityDays: row.validity === null ? null : Number(row.validity),
  }
}
