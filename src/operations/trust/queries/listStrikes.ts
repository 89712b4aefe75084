import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { isoText } from '@/domain/time/isoText'
import {
  canAppeal,
  isCounting,
  type StrikeKind,
  type StrikeStanding,
  type StrikeState,
  type StrikeStatus,
  strikeCountsUntil,
  strikeStanding,
  strikeStatus,
} from '@/domain/trust/strikes'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

/** A strike as its tutor sees it. Instants are ISO 8601 in UTC. */
export type StrikeView = {
  id: string
  kind: StrikeKind
  status: StrikeStatus
  at: string
  /** Until when it counts for the pause, and whether it does now. */
  countsUntil: string
  counts: boolean
  /** When it is gone. */
  expiresAt: string
  canAppeal: boolean
  appeal: string | null
  appealedAt: string | null
  /** Why staff decided as they did. */
  decision: string | null
  decidedAt: string | null
  booking: { id: string; reference: string; subjectName: string; studentName: string; start: string }
}

export type StrikeRecord = {
  standing: Omit<StrikeStanding, 'pausedUntil'> & { pausedUntil: string | null }
  docs: StrikeView[]
}

type Row = Pick<StrikeView, 'id' | 'kind' | 'appeal' | 'decision' | 'booking'> & {
  state: StrikeState
  at: string
  expires_at: string
  appealed_at: string | null
  decided_at: string | null
}

type Input = { payload: Payload; viewer: Viewer; bookingId?: string; now: Date }

/** Every strike of the viewer as a tutor, latest first, and what they come to (CT48); or the one for a booking. */
export async function listStrikes({ payload, viewer, bookingId, now }: Input): Promise<StrikeRecord> {
  const { rows } = await database(payload).execute<Row>(sql`
    select k.id, k.kind, k.state, k.at, k.expires_at, k.appeal, k.appealed_at, k.decision, k.decided_at,
      json_build_object('id', b.id, 'reference', b.reference, 'subjectName', j.name, 'start', b.start,
        'studentName', s.first_name || ' ' || left(s.last_name, 1) || '.') booking
    from tutor_strikes k join bookings b on b.id = k.booking_id join users s on s.id = b.student_id
      join subjects j on j.id = b.subject_id
    where k.tutor_user_id = ${viewer.id} and (${bookingId ?? null}::uuid is null or k.booking_id = ${bookingId ?? null}::uuid)
    order by k.at desc, k.id desc`)
  const strikes = rows.map((row) => ({ ...row, at: new Date(row.at), expiresAt: new Date(row.expires_at) }))
  const { pausedUntil, ...standing } = strikeStanding(strikes, now)
  return {
    standing: { ...standing, pausedUntil: pausedUntil?.toISOString() ?? null },
    docs: strikes.map((strike) => toView(strike, now)),
  }
}

function toView(strike: Omit<Row, 'at'> & { at: Date; expiresAt: Date }, now: Date): StrikeView {
  const { id, kind, at, expiresAt, appeal, decision, booking } = strike
  return {
    id,
    kind,
    status: strikeStatus(strike, now),
    at: at.toISOString(),
    countsUntil: strikeCountsUntil(at).toISOString(),
    counts: isCounting(strike, now),
    expiresAt: expiresAt.toISOString(),
    canAppeal: canAppeal(strike, now),
    appeal,
    appealedAt: isoText(strike.appealed_at),
    decision,
    decidedAt: isoText(strike.decided_at),
    booking: { ...booking, start: isoText(booking.start) },
  }
}
