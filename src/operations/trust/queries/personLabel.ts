import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'

type PersonLabel = {
  payload: Payload
  id: string
  /** Where the person is kept: a tutor goes by the name of the profile, anybody else by the email address. */
  collection: string
}

/** What staff call a person in a list; the id of somebody who is gone. */
export async function personLabel({ payload, id, collection }: PersonLabel): Promise<string> {
  const tx = database(payload)
  const { rows } = await tx.execute<{ label: string }>(
    collection === SLUGS.tutorProfiles
      ? sql`select display_name as label from tutor_profiles where id = ${id}`
      : sql`select email as label from users where id = ${id}`,
  )
  return rows[0]?.label ?? id
}
