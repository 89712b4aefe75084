import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { isoText } from '@/domain/time/isoText'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { assertSeesLedger } from '../assertSeesLedger'
import { sides } from './listLines'

export type EntryView = {
  id: string
  at: string
  event: string
  cause: string
  /** Where the cause stands in the staff panel. */
  documents: { label: string; href: string }[]
  lines: {
    id: string
    account: string
    owner: string | null
    ownerName: string | null
    currency: string
    debit: Money | null
    credit: Money | null
  }[]
}

type Row = Record<'id' | 'at' | 'event' | 'cause_key', string> & {
  booking_id: string | null
  reference: string | null
}
type LineRow = Record<'id' | 'account' | 'amount' | 'currency', string> & {
  owner: string | null
  name: string | null
}

/**
 * A journal entry with all of its lines and what caused it (NV03).
 * @throws DomainError FORBIDDEN as above, NOT_FOUND
 */
export async function getEntry({
  payload,
  viewer,
  entryId,
}: {
  payload: Payload
  viewer: Viewer
  entryId: string
}): Promise<EntryView> {
  assertSeesLedger(viewer)
  const db = database(payload)
  const id = z.uuid().safeParse(entryId)
  const found = id.success
    ? await db.execute<Row>(sql`
        select e.id, e.at, e.event, e.cause_key, e.booking_id, b.reference from ledger_entries e left join bookings b on b.id = e.booking_id where e.id = ${id.data}`)
    : null
  const entry = found?.rows[0]
  if (!entry) throw new DomainError('NOT_FOUND', `no ledger entry ${entryId}`)
  const { rows } = await db.execute<LineRow>(sql`
    select l.id, l.account, l.owner, l.amount, l.currency::text as currency, coalesce(t.display_name, u.first_name || ' ' || u.last_name, b.reference) as name
    from ledger_lines l left join tutor_profiles t on t.id::text = l.owner left join users u on u.id::text = l.owner left join bookings b on b.id::text = l.owner
    where l.entry_id = ${entry.id} order by l.currency, l.amount desc, l.id`)
  return {
    id: entry.id,
    at: isoText(entry.at),
    event: entry.event,
    cause: entry.cause_key,
    documents: await documentsOf(payload, entry),
    lines: rows.map(({ amount, name, ...line }) => ({
      ...line,
      ownerName: name,
      ...sides(Number(amount), line.currency),
    })),
  }
}

/** The booking of the entry, and whichever collections hold a document with an id that its cause names. */
async function documentsOf(
  payload: Payload,
  { booking_id, reference, cause_key }: Row,
): Promise<EntryView['documents']> {
  const link = (label: string, slug: string, id: string) => ({
    label,
    href: `/admin/collections/${slug}/${id}`,
  })
  const documents = booking_id ? [link(`Booking ${reference}`, SLUGS.bookings, booking_id)] : []
  const ids = new Set(cause_key.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))
  for (const id of ids) {
    for (const [slug, label] of CAUSES) {
      if (id === booking_id || !(slug in payload.collections)) continue
      const where = { id: { equals: id } }
      if (await payload.db.findOne({ collection: slug as CollectionSlug, where }))
        documents.push(link(label, slug, id))
    }
  }
  return documents
}

/** Collections whose documents cause entries; those that do not exist yet are passed over. */
const CAUSES: readonly (readonly [slug: string, label: string])[] = [
  [SLUGS.payments, 'Payment'],
  [SLUGS.refunds, 'Refund'],
  [SLUGS.bookings, 'Booking'],
  [SLUGS.studentPackages, 'Package'],
  [SLUGS.disputes, 'Dispute'],
  ['payouts', 'Payout'],
  ['chargebacks', 'Chargeback'],
  ['promo-credits', 'Promotional credit'],
]
