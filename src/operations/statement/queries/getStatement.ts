import type { Payload } from 'payload'
import type { VatSum } from '@/domain/tax/sumVat'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { ownTutor } from '../ownTutor'
import type { Statement } from '../statement'
import { statementCsv } from '../statementCsv'
import { readStatement } from './readStatement'
import { statementVat } from './statementVat'

type Input = {
  payload: Payload
  viewer: Viewer
  month: string
  /** The tutor's own when left out. */
  currency?: string
}

/** A statement with the VAT within its commission; `vat` is empty when none has to be shown. */
export type StatementView = Statement & { vat: VatSum[] }

/**
 * The viewer's own statement of a month, so far when it is not over (NV03).
 * @throws DomainError FORBIDDEN without a tutor profile, VALIDATION_FAILED when `month` is none
 */
export async function getStatement({
  payload,
  viewer,
  month,
  currency: wanted,
}: Input): Promise<StatementView> {
  const tx = database(payload)
  const { id: tutorId, currency: own } = await ownTutor(tx, viewer)
  const about = { tx, tutorId, month, currency: wanted ?? own }
  return { ...(await readStatement(about)), vat: await statementVat(about) }
}

/** The same as a CSV file. */
export async function statementFile(input: Input): Promise<{ name: string; content: string }> {
  const statement = await getStatement(input)
  return { name: `statement-${statement.month}-${statement.currency}.csv`, content: statementCsv(statement) }
}
