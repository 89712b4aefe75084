/** The four independent fields of a booking (domain.md section 2, D09). What follows what stands in `process.ts`. */

export const SESSION_STATES = [
  'HELD',
  'AWAITING_APPROVAL',
  'REQUESTED',
  'CONFIRMED',
  'IN_PROGRESS',
  'ENDED',
  'DECLINED',
  'CANCELLED',
  'EXPIRED',
] as const
export type SessionState = (typeof SESSION_STATES)[number]

/** None until the session is `ENDED`. */
export const SESSION_OUTCOMES = [
  'COMPLETED',
  'NO_SHOW_STUDENT',
  'NO_SHOW_TUTOR',
  'BOTH_ABSENT',
  'TECH_FAILURE',
  'NOT_HELD',
] as const
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number]

export const PAYMENT_STATES = [
  'PENDING',
  'AUTHORIZED',
  'CAPTURED',
  'VOIDED',
  'FAILED',
  'PARTIALLY_REFUNDED',
  'REFUNDED',
] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

export const DISPUTE_STATES = [
  'NONE',
  'OPEN',
  'UNDER_REVIEW',
  'RESOLVED_REFUNDED',
  'RESOLVED_PARTIAL',
  'RESOLVED_UPHELD',
  'APPEALED',
] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

/** Sessions that keep their time taken for tutor and student: the `WHERE` of the exclusion constraints (NV01, NV02). */
export const SLOT_HOLDING_STATES = [
  'HELD',
  'AWAITING_APPROVAL',
  'REQUESTED',
  'CONFIRMED',
  'IN_PROGRESS',
] as const satisfies readonly SessionState[]

/** Sessions that will not move again. */
export const FINAL_STATES = [
  'ENDED',
  'DECLINED',
  'CANCELLED',
  'EXPIRED',
] as const satisfies readonly SessionState[]

export type BookingFields = {
  sessionState: SessionState
  sessionOutcome: SessionOutcome | null
  paymentState: PaymentState
  disputeState: DisputeState
}

/** Who asks for another time for the lesson, while the other side has not answered (D15, EX15). */
export const PROPOSAL_STATES = ['NONE', 'STUDENT', 'TUTOR'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

/** What moves are about: the four fields, and the open proposal of another time that a lesson still to come may have. */
export type ProcessFields = BookingFields & { proposal: ProposalState }

/** Values that fields must have; a field left out may have any. */
export type FieldConditions = { readonly [F in keyof ProcessFields]?: readonly ProcessFields[F][] }

/** Whether every named field has one of its listed values. */
export function meets(fields: ProcessFields, conditions: FieldConditions | undefined): boolean {
  return Object.entries(conditions ?? {}).every(([field, values]) =>
    (values as readonly unknown[]).includes(fields[field as keyof ProcessFields]),
  )
}

/** Disputes that somebody still has to decide: what the lesson earned stays where it is until then (CT14). */
export const OPEN_DISPUTES: readonly DisputeState[] = ['OPEN', 'UNDER_REVIEW', 'APPEALED']

/** Whether a dispute is one of them. */
export function isDisputeOpen(disputeState: DisputeState): boolean {
  return OPEN_DISPUTES.includes(disputeState)
}

/** Whether the session has come to its end, one way or the other. */
export function isOver(sessionState: SessionState): boolean {
  return (FINAL_STATES as readonly SessionState[]).includes(sessionState)
}
