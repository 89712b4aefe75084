import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { StrikeKind, StrikeState } from '@/domain/trust/strikes'
import type { Tx } from '@/services/database/tx'
import { strikePath } from '../notification/mail/strikeBlocks'
import type { StrikeMail } from '../notification/mail/strikeMail'
import { tellPerson } from '../notification/tellPerson'
import { tutorStanding } from './queries/tutorStanding'

type StrikeNews = 'strikeGiven' | 'studentsPaused' | 'strikeAppealed' | 'strikeDecided'
type Input = { tx: Tx; strikeId: string; news: StrikeNews; now: Date }
type Person = { id: string; email: string; first_name: string; timezone: string }

type Row = {
  kind: StrikeKind
  state: StrikeState
  at: string
  expires_at: string
  appeal: string | null
  decision: string | null
  decided_at: string | null
  reference: string
  subject: string
  student_name: string
  start: string
  tutor_name: string
  tutor: Person
  staff: Person[] | null
}

/** Tells the tutor about a strike as it stands in this transaction, and operations when it was appealed. */
export async function tellStrike({ tx, strikeId, news, now }: Input): Promise<void> {
  const row = await readStrike(tx, strikeId)
  const standing = await tutorStanding({ tx, tutorUserId: row.tutor.id, now })
  const staff = news === 'strikeAppealed' ? (row.staff ?? []) : []
  const people = [
    { person: row.tutor, part: 'tutor' as const },
    ...staff.filter(({ id }) => id !== row.tutor.id).map((person) => ({ person, part: 'staff' as const })),
  ]
  // Staff may correct a decision; each is news of its own.
  const cause = news === 'strikeDecided' ? `${strikeId}:${row.state}` : strikeId
  for (const { person, part } of people) {
    const props: StrikeMail = {
      to: { firstName: person.first_name, timeZone: person.timezone, part },
      strike: { id: strikeId, kind: row.kind, at: new Date(row.at), expiresAt: new Date(row.expires_at) },
      lesson: {
        reference: row.reference,
        subject: row.subject,
        studentName: row.student_name,
        start: new Date(row.start),
      },
      tutorName: row.tutor_name,
      standing,
      appeal: row.appeal,
      decided: row.decided_at
        ? { decision: row.state === 'revoked' ? 'lift' : 'uphold', reason: row.decision ?? '' }
        : null,
    }
    await tellPerson({
      tx,
      key: `${news}:${cause}:${person.id}`,
      to: { userId: person.id, email: person.email },
      template: news,
      props,
      href: strikePath(props),
      now,
    })
  }
}

async function readStrike(tx: Tx, strikeId: string): Promise<Row> {
  const { rows } = await tx.execute<Row>(sql`
    select k.kind, k.state, k.at, k.expires_at, k.appeal, k.decision, k.decided_at, b.reference, b.start, j.name subject,
      s.first_name || ' ' || left(s.last_name, 1) || '.' student_name, t.display_name tutor_name,
      jsonb_build_object('id', u.id, 'email', u.email, 'first_name', u.first_name, 'timezone', u.timezone) tutor,
      (select jsonb_agg(jsonb_build_object('id', o.id, 'email', o.email, 'first_name', o.first_name, 'timezone', o.timezone))
        from users_roles r join users o on o.id = r.parent_id where r.value = 'ops' and o.status = 'active') staff
    from tutor_strikes k join bookings b on b.id = k.booking_id join users s on s.id = b.student_id
      join subjects j on j.id = b.subject_id join tutor_profiles t on t.id = k.tutor_id join users u on u.id = k.tutor_user_id
    where k.id = ${strikeId}`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `no strike ${strikeId}`)
  return rows[0]
}
