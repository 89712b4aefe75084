import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { AgreementSource } from '@/domain/price/priceAgreement'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { ownRateSql } from './ownRateSql'

/** What one student of a tutor pays for an hour, and what they are asked for. */
export type StudentPrice = {
  studentId: string
  name: string
  /** Lessons that were given. */
  lessons: number
  pays: Money
  source: AgreementSource | null
  asked: { id: string; rate: Money; at: string } | null
}

type Row = {
  studentId: string
  name: string
  lessons: number
  rate: string
  currency: string
  source: AgreementSource | null
  askedId: string | null
  askedRate: string | null
  askedCurrency: string | null
  askedAt: string | null
}

type Input = { payload: Payload; viewer: Viewer; tutorId: string; page?: number; limit?: number }

/**
 * The students of a tutor, the latest first, each with their price (EX37).
 * @throws DomainError NOT_FOUND for anybody but the tutor
 */
export async function listStudentPrices({
  payload,
  viewer,
  tutorId,
  page = 1,
  limit = 50,
}: Input): Promise<{ docs: StudentPrice[]; totalDocs: number }> {
  const tx = database(payload)
  const owner = await tx.execute(
    sql`select 1 from tutor_profiles where id = ${tutorId} and user_id = ${viewer.id}`,
  )
  if (owner.rows.length === 0)
    throw new DomainError('NOT_FOUND', `prices of tutor ${tutorId} are not ${viewer.id}'s to see`)
  const { rows } = await tx.execute<Row & { total: number }>(sql`
    select s.id "studentId", s.first_name || ' ' || left(s.last_name, 1) || '.' name, x.lessons, own.rate, own.currency,
      own.source, q.id "askedId", q.hourly_rate "askedRate", q.currency "askedCurrency", q.proposed_at "askedAt", (count(*) over ())::int total
    from (select b.student_id, (count(*) filter (where b.session_outcome = 'COMPLETED'))::int lessons, max(b.start) latest
      from bookings b where b.tutor_id = ${tutorId} and b.requested_at is not null group by b.student_id) x
    join users s on s.id = x.student_id
    join tutor_profiles t on t.id = ${tutorId} and t.hourly_rate > 0
    cross join ${ownRateSql(sql`s.id`)}
    left join price_agreements q on q.tutor_id = t.id and q.student_id = s.id and q.state = 'proposed'
    order by x.latest desc, s.id limit ${limit} offset ${(page - 1) * limit}`)
  const docs = rows.map((row) => ({
    studentId: row.studentId,
    name: row.name,
    lessons: row.lessons,
    pays: money(Number(row.rate), row.currency),
    source: row.source,
    asked: row.askedId
      ? {
          id: row.askedId,
          rate: money(Number(row.askedRate), String(row.askedCurrency)),
          at: isoText(String(row.askedAt)),
        }
      : null,
  }))
  return { docs, totalDocs: rows[0]?.total ?? 0 }
}
