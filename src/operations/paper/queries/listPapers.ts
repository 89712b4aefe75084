import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type Money, money } from '@/domain/money/money'
import type { PaperKind } from '@/domain/paper/paperKinds'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type Page, toPage } from '@/operations/page'
import { database } from '@/services/database/tx'

export type PaperItem = {
  id: string
  kind: PaperKind
  number: string
  /** The payment it is about; null for a statement. */
  paymentId: string | null
  total: Money
  issuedAt: string
  /** What it is about, in a few words. */
  about: string
  /** A receipt that no invoice was issued for yet. */
  canInvoice: boolean
}

type Row = {
  id: string
  kind: PaperKind
  number: string
  payment_id: string | null
  total: string
  currency: string
  issued_at: string
  about: string | null
  can_invoice: boolean
}

/** The papers issued to the viewer, latest first: receipts, invoices and credit notes, without statements. */
export async function listPapers({
  payload,
  viewer,
  page,
  limit,
}: {
  payload: Payload
  viewer: Viewer
  page: number
  limit: number
}): Promise<Page<PaperItem>> {
  const db = database(payload)
  const filter = sql`issued_to_id = ${viewer.id} and kind <> 'statement'`
  const count = await db.execute<{ total: string }>(sql`select count(*) as total from papers where ${filter}`)
  const { rows } = await db.execute<Row>(sql`
    select id, kind, number, payment_id, total, currency, issued_at, split_part(content #>> '{tables,0,rows,0,0}', chr(10), 1) as about,
      kind = 'receipt' and not exists (select 1 from papers i where i.cause_key = 'invoice:' || papers.payment_id) as can_invoice
    from papers where ${filter}
    order by issued_at desc, number desc limit ${limit} offset ${(page - 1) * limit}`)
  return toPage({ docs: rows.map(toItem), totalDocs: Number(count.rows[0]?.total ?? 0), page, limit })
}

const toItem = (row: Row): PaperItem => ({
  id: row.id,
  kind: row.kind,
  number: row.number,
  paymentId: row.payment_id,
  total: money(Number(row.total), row.currency),
  issuedAt: isoText(row.issued_at),
  about: row.about ?? '',
  canInvoice: row.can_invoice,
})
