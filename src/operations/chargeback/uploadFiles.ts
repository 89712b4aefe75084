import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { EvidenceFields } from '@/domain/chargeback/evidenceFields'
import { paymentsFor } from '@/operations/payment/paymentsFor'
import { refusalOf } from '@/operations/payment/refusalOf'
import { database } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'

type Input = { payload: Payload; evidence: EvidenceFields; now: Date }
type Row = { name: string; type: string; content: Buffer; processorId: string | null }

/**
 * Gives the processor the files an answer names, each once, and names them as the processor does. The processor's id is
 * stored, so that a repeat hands in the same. One that it will not take is left out: the answer counts without it.
 * @throws DomainError when the processor does not answer, so that the job comes back
 */
export async function uploadFiles({ payload, evidence, now }: Input): Promise<EvidenceFields> {
  const { serviceDocumentation, uncategorizedFile, ...texts } = evidence
  const upload = (fileId?: string) => (fileId ? uploadOne({ payload, fileId, now }) : null)
  const first = await upload(serviceDocumentation)
  const second = await upload(uncategorizedFile)
  return {
    ...texts,
    ...(first && { serviceDocumentation: first }),
    ...(second && { uncategorizedFile: second }),
  }
}

type One = { payload: Payload; fileId: string; now: Date }

async function uploadOne({ payload, fileId, now }: One): Promise<string | null> {
  const db = database(payload)
  const { rows } = await db.execute<Row>(sql`
    select f.name, f.type, c.content, f.processor_file_id "processorId" from dispute_files f
      join dispute_file_contents c on c.file_id = f.id where f.id = ${fileId}`)
  const [row] = rows
  if (!row) return null
  const { processorId, ...file } = row
  if (processorId) return processorId
  const answer = await paymentsFor(payload).uploadEvidence(file).catch(refusalOf)
  if (typeof answer !== 'string') {
    logger.error({ fileId, refused: answer.refused }, 'the processor does not take a file as evidence')
    return null
  }
  // Two at once: the first id that was stored is the one that counts.
  const stored = await db.execute<{ id: string }>(sql`
    update dispute_files set processor_file_id = coalesce(processor_file_id, ${answer}), updated_at = ${now.toISOString()}
    where id = ${fileId} returning processor_file_id id`)
  return stored.rows[0]?.id ?? answer
}
