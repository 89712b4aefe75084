import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { ownTutor } from '../ownTutor'
import type { Statement } from '../statement'
import { statementCsv } from '../statementCsv'
import { readStatement } from './readStatement'

type Input = {
  payload: Payload
  viewer: Viewer
  month: string
  /** The tutor's own when left out. */
  currency?: string
}

/**
 * The viewer's own statement of a month, so far when it is not over (NV03).
 * @throws DomainError FORBIDDEN without a tutor profile, VALIDATION_FAILED when `month` is none
 */
export async function getStatement({ payload, viewer, month, currency }: Input): Promise<Statement> {
  const tx = database(payload)
  const tutor = await ownTutor(tx, viewer)
  return readStatement({ tx, tutorId: tutor.id, month, currency: currency ?? tutor.currency })
}

/** The same as a CSV file. */
export async function statementFile(input: Input): Promise<{ name: string; content: string }> {
  const statement = await getStatement(input)
  return { name: `statement-${statement.month}-${statement.currency}.csv`, content: statementCsv(statement) }
}
