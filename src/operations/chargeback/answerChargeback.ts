import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type ChargebackState, isAnswerable } from '@/domain/chargeback/chargebackStates'
import { type EvidenceFields, evidenceFields } from '@/domain/chargeback/evidenceFields'
import { DomainError } from '@/domain/errors/domainError'
import { worksOnCases } from '@/domain/identity/staffRights'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { finishOperation, planOperation } from '@/operations/payment/paymentOperation'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { refusalOf } from '@/operations/payment/refusalOf'
import { writeAudit } from '@/operations/trust/writeAudit'
import { withTransaction } from '@/services/database/withTransaction'
import { SLUGS } from '@/slugs'
import { evidenceFacts } from './queries/evidenceFacts'
import { recordChargeback } from './recordChargeback'
import { syncChargeback } from './syncChargeback'
import { uploadFiles } from './uploadFiles'

type Input = {
  payload: Payload
  chargebackId: string
  /** Left out when the deadline does it. */
  viewer?: Viewer
  /** What staff add in their own words. */
  words?: string
  now: Date
}

type Plan = { disputeId: string; paymentId: string; key: string; evidence: EvidenceFields }

/**
 * Hands the evidence of a chargeback to its bank, for good: row, call, row. The words are stored before the call, so that
 * a repeat hands in the same; whoever comes second finds it done. Files of the tutor go with them (`uploadFiles`).
 * @throws DomainError FORBIDDEN, NOT_FOUND, CHARGEBACK_STATE_CHANGED when it cannot be answered any more
 */
export async function answerChargeback({ payload, chargebackId, viewer, words, now }: Input): Promise<void> {
  if (viewer && !worksOnCases(viewer))
    throw new DomainError('FORBIDDEN', `user ${viewer.id} answers chargebacks`)
  const plan = await planAnswer({ payload, chargebackId, viewer, words, now })
  if (!plan) return
  const { disputeId, paymentId, key, evidence } = plan
  const withFiles = await uploadFiles({ payload, evidence, now })
  const answer = await paymentsFor(payload)
    .submitEvidence({ disputeId, evidence: withFiles, submit: true, idempotencyKey: key })
    .catch(refusalOf)
  if ('refused' in answer) {
    await withTransaction(payload, ({ tx }) =>
      finishOperation({ tx, key, state: 'refused', failureCode: answer.refused, now }),
    )
    await syncChargeback({ payload, disputeId, now })
    throw new DomainError('CHARGEBACK_STATE_CHANGED', `evidence for ${disputeId} refused: ${answer.refused}`)
  }
  await withTransaction(payload, async ({ req, tx }) => {
    await recordChargeback({ req, tx, snapshot: answer, paymentId, now })
    await finishOperation({ tx, key, state: 'done', resultId: disputeId, now })
  })
}

type Row = {
  dispute_id: string
  payment_id: string
  state: ChargebackState
  submitted_at: string | null
  evidence: EvidenceFields | null
}

/** Null when the deadline's own answer finds it answered or decided: then there is nothing to do. */
function planAnswer({ payload, chargebackId, viewer, words, now }: Input): Promise<Plan | null> {
  return withTransaction(
    payload,
    async ({ req, tx }) => {
      // Payment before chargeback, as whoever records news of it.
      await tx.execute(sql`
        select p.id from payments p join chargebacks c on c.payment_id = p.id where c.id = ${chargebackId} for update of p`)
      const { rows } = await tx.execute<Row>(sql`
        select dispute_id, payment_id, state, submitted_at, evidence from chargebacks where id = ${chargebackId} for update`)
      const row = rows[0]
      if (!row) throw new DomainError('NOT_FOUND', `no chargeback ${chargebackId}`)
      const isCutOff = row.evidence !== null
      const isPast = !isAnswerable(row.state) || row.submitted_at !== null
      if (isPast && !viewer) return null
      if (isPast || (isCutOff && viewer))
        throw new DomainError('CHARGEBACK_STATE_CHANGED', `chargeback ${chargebackId} is answered or decided`)
      const evidence =
        row.evidence ??
        evidenceFields(
          await evidenceFacts({ tx, paymentId: row.payment_id, withMessages: true, ...(words && { words }) }),
        )
      const key = `evidence:${row.dispute_id}`
      await tx.execute(sql`
        update chargebacks set evidence = ${JSON.stringify(evidence)}::jsonb, submitted_by_id = coalesce(submitted_by_id, ${viewer?.id ?? null}::uuid),
          updated_at = ${now.toISOString()} where id = ${chargebackId}`)
      await planOperation({ tx, paymentId: row.payment_id, kind: 'evidence', key, amount: 0, now })
      if (viewer)
        await writeAudit({
          req,
          actorId: viewer.id,
          action: 'answerChargeback',
          target: SLUGS.chargebacks,
          targetId: chargebackId,
          reason: words,
        })
      return { disputeId: row.dispute_id, paymentId: row.payment_id, key, evidence }
    },
    viewer ? { user: viewer.user } : {},
  )
}
