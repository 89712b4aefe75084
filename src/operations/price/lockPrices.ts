import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { Tx } from '@/services/database/tx'
import { ownRateSql } from './queries/ownRateSql'

type Pair = { tx: Tx; tutorId: string; studentId: string }

/**
 * What a student pays and what the list says, with the tutor's row locked: changes of either take turns.
 * @throws DomainError NOT_FOUND for somebody who has never booked that tutor, and while there is no price
 */
export async function lockPrices({ tx, tutorId, studentId }: Pair): Promise<{ pays: Money; list: Money }> {
  await tx.execute(sql`select 1 from tutor_profiles where id = ${tutorId} for no key update`)
  const { rows } = await tx.execute<{
    rate: string | null
    currency: string
    list: string
    list_currency: string
  }>(sql`
    select own.rate, own.currency, t.hourly_rate list, t.currency list_currency from tutor_profiles t cross join ${ownRateSql(studentId)}
    where t.id = ${tutorId} and t.hourly_rate > 0
      and exists (select 1 from bookings b where b.tutor_id = t.id and b.student_id = ${studentId} and b.requested_at is not null)`)
  const [row] = rows
  if (!row) throw new DomainError('NOT_FOUND', `no student ${studentId} of tutor ${tutorId}`)
  return {
    pays: money(Number(row.rate), row.currency),
    list: money(Number(row.list), row.list_currency),
  }
}
