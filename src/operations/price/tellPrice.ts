import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { PriceMail } from '@/operations/notification/mail/priceMail'
import { tellPerson } from '@/operations/notification/tellPerson'
import type { Tx } from '@/services/database/tx'

type Person = { id: string; email: string; firstName: string }
type Row = {
  rate: string
  currency: string
  message: string | null
  student_name: string
  tutor_name: string
  student: Person
  tutor: Person
}

type News = 'priceAsked' | 'priceLowered' | 'priceAgreed' | 'priceKept'
type Input = {
  tx: Tx
  agreementId: string
  news: News /** Paid until now, for an hour. */
  pays: Money
  now: Date
}

/** Tells the student of a price that is made or asked for, and the tutor of the answer. */
export async function tellPrice({ tx, agreementId, news, pays, now }: Input): Promise<void> {
  const { rows } = await tx.execute<Row>(sql`
    select a.hourly_rate rate, a.currency, a.message, s.first_name || ' ' || left(s.last_name, 1) || '.' student_name, t.display_name tutor_name,
      jsonb_build_object('id', s.id, 'email', s.email, 'firstName', s.first_name) student,
      jsonb_build_object('id', u.id, 'email', u.email, 'firstName', u.first_name) tutor
    from price_agreements a join users s on s.id = a.student_id join tutor_profiles t on t.id = a.tutor_id join users u on u.id = t.user_id
    where a.id = ${agreementId}`)
  const [row] = rows
  if (!row) throw new DomainError('NOT_FOUND', `no price ${agreementId}`)
  const isForStudent = news === 'priceAsked' || news === 'priceLowered'
  const { id: userId, email, firstName } = isForStudent ? row.student : row.tutor
  const props: PriceMail = {
    firstName,
    studentName: row.student_name,
    tutorName: row.tutor_name,
    pays,
    rate: money(Number(row.rate), row.currency),
    message: row.message,
  }
  await tellPerson({
    tx,
    key: `${news}:${agreementId}`,
    to: { userId, email },
    template: news,
    props,
    href: isForStudent ? '/prices' : '/tutor/prices',
    now,
  })
}
