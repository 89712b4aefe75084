import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { DisputeFileType } from '@/domain/dispute/disputeFiles'
import { DomainError } from '@/domain/errors/domainError'
import { readsMessages } from '@/domain/identity/staffRights'
import { isoText } from '@/domain/time/isoText'
import { readBooking } from '@/operations/booking/bookingRow'
import { moverOf } from '@/operations/booking/moverOf'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'

export type DisputeFile = {
  id: string
  name: string
  side: 'student' | 'tutor'
  type: DisputeFileType
  /** Bytes. */
  size: number
  /** Of its content, hexadecimal: whoever has a copy can tell that it is the same. */
  sha256: string
  /** ISO 8601 in UTC. */
  at: string
}

type Of = { payload: Payload; viewer: Viewer; bookingId: string }

/**
 * The files handed in about a lesson: to each person their own, to those who decide all of them.
 * @throws DomainError NOT_FOUND, also for whoever has no part in the lesson
 */
export async function listDisputeFiles({ payload, viewer, bookingId }: Of): Promise<DisputeFile[]> {
  const tx = database(payload)
  const booking = await readBooking(tx, bookingId)
  if (!readsMessages(viewer)) moverOf(viewer, booking)
  const { rows } = await tx.execute<DisputeFile>(sql`
    select id, name, side, type, size::int size, sha256, created_at "at" from dispute_files
    where booking_id = ${bookingId} and (uploader_id = ${viewer.id} or ${readsMessages(viewer)}) order by created_at, id`)
  return rows.map((row) => ({ ...row, at: isoText(row.at) }))
}

type One = Of & { fileId: string }
type Content = { name: string; type: string; content: Buffer }

/** What is in a file, to be saved. @throws DomainError NOT_FOUND, also for whoever may not see it */
export async function readDisputeFile({ payload, viewer, bookingId, fileId }: One): Promise<Content> {
  const { rows } = await database(payload).execute<Content>(sql`
    select f.name, f.type, c.content from dispute_files f join dispute_file_contents c on c.file_id = f.id
    where f.id = ${fileId} and f.booking_id = ${bookingId} and (f.uploader_id = ${viewer.id} or ${readsMessages(viewer)})`)
  if (!rows[0]) throw new DomainError('NOT_FOUND', `file ${fileId} not visible to ${viewer.id}`)
  return rows[0]
}
