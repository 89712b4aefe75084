import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { GoodFitReason } from '@/domain/trial/goodFit'
import type { GoodFitMail } from '@/operations/notification/mail/goodFitMail'
import { tellPerson } from '@/operations/notification/tellPerson'
import type { Tx } from '@/services/database/tx'

type Person = { id: string; email: string; firstName: string; timezone: string }
type Row = {
  reference: string
  start: string
  subject: string
  student_name: string
  tutor_name: string
  net: string
  currency: string
  student: Person
  tutor: Person
}
type Input = { tx: Tx; bookingId: string; amount: Money; reason: GoodFitReason; now: Date }

/** Tells the student of the credit, and the tutor, kindly, that the two go separate ways and that they keep their pay. */
export async function tellGoodFit({ tx, bookingId, amount, reason, now }: Input): Promise<void> {
  const row = await readForMail(tx, bookingId)
  for (const [template, person, href] of [
    ['goodFitCredit', row.student, '/wallet'],
    ['trialNotAFit', row.tutor, `/bookings/${bookingId}`],
  ] as const) {
    const props: GoodFitMail = {
      to: { firstName: person.firstName, timeZone: person.timezone },
      lesson: {
        id: bookingId,
        reference: row.reference,
        subject: row.subject,
        start: new Date(row.start),
        studentName: row.student_name,
        tutorName: row.tutor_name,
      },
      reason,
      credit: amount,
      net: money(Number(row.net), row.currency),
    }
    const to = { userId: person.id, email: person.email }
    await tellPerson({ tx, key: `${template}:${bookingId}`, to, template, props, href, now })
  }
}

async function readForMail(tx: Tx, bookingId: string): Promise<Row> {
  const person = (
    of: 's' | 'u',
  ) => sql`jsonb_build_object('id', ${sql.raw(of)}.id, 'email', ${sql.raw(of)}.email,
    'firstName', ${sql.raw(of)}.first_name, 'timezone', ${sql.raw(of)}.timezone)`
  const { rows } = await tx.execute<Row>(sql`
    select b.reference, b.start, j.name subject, s.first_name || ' ' || left(s.last_name, 1) || '.' student_name,
      t.display_name tutor_name, coalesce(b.tutor_net_amount, 0) net, coalesce(b.tutor_currency::text, b.currency::text) currency,
      ${person('s')} student, ${person('u')} tutor
    from bookings b join users s on s.id = b.student_id join users u on u.id = b.tutor_user_id
      join tutor_profiles t on t.id = b.tutor_id join subjects j on j.id = b.subject_id where b.id = ${bookingId}`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no booking ${bookingId}`)
  return rows[0]
}
