import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { hasRole } from '@/domain/identity/roles'
import { type Money, money } from '@/domain/money/money'
import type { PaperContent } from '@/domain/paper/paperContent'
import type { PaperKind } from '@/domain/paper/paperKinds'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type PaperView = {
  id: string
  kind: PaperKind
  number: string
  total: Money
  issuedAt: string
  content: PaperContent
}

type Row = Omit<PaperView, 'total' | 'issuedAt'> & { total: string; currency: string; issued_at: string }

/**
 * One paper with all that stands on it, for whom it was issued to and for finance.
 * @throws DomainError NOT_FOUND for everybody else.
 */
export async function readPaper({
  payload,
  viewer,
  paperId,
}: {
  payload: Payload
  viewer: Viewer
  paperId: string
}): Promise<PaperView> {
  const seesAll = hasRole(viewer, 'finance', 'owner')
  const { rows } = await database(payload).execute<Row>(sql`
    select id, kind, number, total, currency, issued_at, content from papers
    where id = ${paperId} and (${seesAll} or issued_to_id = ${viewer.id})`)
  const row = rows[0]
  if (!row) throw new DomainError('NOT_FOUND', `no paper ${paperId} for ${viewer.id}`)
  const { id, kind, number, content } = row
  const total = money(Number(row.total), row.currency)
  return { id, kind, number, total, issuedAt: isoText(row.issued_at), content }
}
