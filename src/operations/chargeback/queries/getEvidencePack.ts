import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { ChargebackState } from '@/domain/chargeback/chargebackStates'
import type { EvidenceFacts } from '@/domain/chargeback/evidenceFacts'
import { type EvidenceFields, evidenceFields } from '@/domain/chargeback/evidenceFields'
import { DomainError } from '@/domain/errors/domainError'
import { readsMessages, worksOnCases } from '@/domain/identity/staffRights'
import { type Money, money } from '@/domain/money/money'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { evidenceFacts } from './evidenceFacts'

/** A chargeback with all that speaks for us. Instants are ISO 8601 in UTC. */
export type EvidencePack = {
  disputeId: string
  state: ChargebackState
  amount: Money
  fee: Money
  reason: string
  openedAt: string
  evidenceDueBy: string | null
  submittedAt: string | null
  facts: EvidenceFacts
  /** As the bank gets them: what was handed in, or what would be now. */
  fields: EvidenceFields
  /** Whether the fields are word for word what was handed in; a reader who may not see messages gets them made anew. */
  isAsSent: boolean
}

type Row = {
  dispute_id: string
  payment_id: string
  state: ChargebackState
  amount: string
  fee_amount: string
  currency: string
  reason: string
  opened_at: string
  evidence_due_by: string | null
  submitted_at: string | null
  evidence: EvidenceFields | null
}

/**
 * The evidence pack of a chargeback, for staff that work on it (NV15). Finance sees money and facts, and not what people
 * wrote to each other.
 * @throws DomainError NOT_FOUND, also for everybody else
 */
export async function getEvidencePack({
  payload,
  viewer,
  chargebackId,
}: {
  payload: Payload
  viewer: Viewer
  chargebackId: string
}): Promise<EvidencePack> {
  const tx = database(payload)
  const { rows } = await tx.execute<Row>(sql`
    select dispute_id, payment_id, state, amount, fee_amount, currency, reason, opened_at, evidence_due_by, submitted_at, evidence
    from chargebacks where id = ${chargebackId}`)
  const row = rows[0]
  if (!row || !worksOnCases(viewer))
    throw new DomainError('NOT_FOUND', `chargeback ${chargebackId} not visible to ${viewer.id}`)
  const withMessages = readsMessages(viewer)
  const facts = await evidenceFacts({ tx, paymentId: row.payment_id, withMessages })
  return {
    disputeId: row.dispute_id,
    state: row.state,
    amount: money(Number(row.amount), row.currency),
    fee: money(Number(row.fee_amount), row.currency),
    reason: row.reason,
    openedAt: isoText(row.opened_at),
    evidenceDueBy: isoText(row.evidence_due_by),
    submittedAt: isoText(row.submitted_at),
    facts,
    fields: withMessages && row.evidence ? row.evidence : evidenceFields(facts),
    isAsSent: withMessages && row.evidence !== null,
  }
}
