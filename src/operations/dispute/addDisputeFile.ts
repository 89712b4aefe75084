import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { isDisputeOpen } from '@/domain/booking/states'
import {
  type DisputeFileType,
  MOST_FILE_BYTES,
  MOST_FILES,
  safeFileName,
  sniffFileType,
} from '@/domain/dispute/disputeFiles'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { lockBooking } from '../booking/bookingRow'
import { moverOf } from '../booking/moverOf'

type Input = {
  payload: Payload
  viewer: Viewer
  bookingId: string
  /** As the person's own machine calls it. */
  name: string
  content: Buffer
  now: Date
}

/**
 * Student or tutor hand in a picture or a PDF while a problem with their lesson, or a chargeback of it, is looked at (V 4.4,
 * NV15). What it is says its content, not its name. The same file twice is one. Nothing of it is run or shown by us.
 * @returns its id
 * @throws DomainError PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE; NOT_FOUND for anyone but the two; FORBIDDEN for staff;
 *   BOOKING_STATE_CHANGED while nothing is looked at; FILE_LIMIT
 */
export async function addDisputeFile({
  payload,
  viewer,
  bookingId,
  name,
  content,
  now,
}: Input): Promise<string> {
  const type = typeOf(content)
  return withTransaction(
    payload,
    async ({ tx }) => {
      const booking = await lockBooking(tx, bookingId)
      const { kind } = moverOf(viewer, booking)
      if (kind === 'ops')
        throw new DomainError('FORBIDDEN', `staff ${viewer.id} hands in files for ${bookingId}`)
      if (!isDisputeOpen(booking.disputeState))
        throw new DomainError('BOOKING_STATE_CHANGED', `no open case of ${bookingId}`, {
          userMessage: 'Files can be handed in while a problem with this lesson is being looked at.',
        })
      const sha256 = createHash('sha256').update(content).digest('hex')
      const own = await ownFiles(tx, bookingId, viewer.id)
      const same = own.find((file) => file.sha256 === sha256)
      if (same) return same.id
      if (own.length >= MOST_FILES)
        throw new DomainError('FILE_LIMIT', `user ${viewer.id} has ${own.length} files for ${bookingId}`)
      const id = uuidv7()
      const at = now.toISOString()
      await tx.execute(sql`
        insert into dispute_files (id, booking_id, uploader_id, side, name, type, size, sha256, created_at, updated_at)
        values (${id}, ${bookingId}, ${viewer.id}, ${kind === 'tutor' ? 'tutor' : 'student'}, ${safeFileName(name, type)}, ${type},
          ${content.byteLength}, ${sha256}, ${at}, ${at})`)
      await tx.execute(sql`insert into dispute_file_contents (file_id, content) values (${id}, ${content})`)
      return id
    },
    { user: viewer.user },
  )
}

function typeOf(content: Buffer): DisputeFileType {
  if (content.byteLength > MOST_FILE_BYTES)
    throw new DomainError('PAYLOAD_TOO_LARGE', `file of ${content.byteLength} bytes`, {
      field: 'file',
      userMessage: `Files can have up to ${MOST_FILE_BYTES / 1024 / 1024} MB. Send a smaller one.`,
    })
  const type = sniffFileType(content)
  if (!type)
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', 'file is no JPEG, PNG or PDF', {
      field: 'file',
      userMessage: 'Send a picture (JPEG or PNG) or a PDF.',
    })
  return type
}

async function ownFiles(
  tx: Tx,
  bookingId: string,
  userId: string,
): Promise<{ id: string; sha256: string }[]> {
  const { rows } = await tx.execute<{ id: string; sha256: string }>(
    sql`select id, sha256 from dispute_files where booking_id = ${bookingId} and uploader_id = ${userId}`,
  )
  return rows
}
