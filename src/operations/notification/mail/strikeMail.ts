import type { StrikeDecision, StrikeKind, StrikeStanding } from '@/domain/trust/strikes'

/** What a mail about a strike may say, and who reads it. Instants are written in the reader's own zone. */
export type StrikeMail = {
  to: { firstName: string; timeZone: string; part: 'tutor' | 'staff' }
  strike: { id: string; kind: StrikeKind; at: Date; expiresAt: Date }
  lesson: { reference: string; subject: string; studentName: string; start: Date }
  tutorName: string
  /** What the tutor's strikes come to when this is written. */
  standing: StrikeStanding
  /** What the tutor wrote. */
  appeal: string | null
  /** What staff decided, and why in their words; null while nothing is decided. */
  decided: { decision: StrikeDecision; reason: string } | null
}
