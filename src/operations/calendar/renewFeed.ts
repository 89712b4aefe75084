import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { hashOf, secretToken } from '@/operations/identity/secretToken'
import { database } from '@/services/database/tx'
import { type FeedAddress, feedAddress } from './feedAddress'

type Input = { payload: Payload; viewer: { id: string }; now: Date }

/**
 * Makes the private calendar feed of a person, or gives it another address: the one before stops working (EX06).
 * Only the hash of its secret is kept, so this answer is the only one that holds the address.
 */
export async function renewFeed({ payload, viewer, now }: Input): Promise<FeedAddress> {
  const token = secretToken()
  await database(payload).execute(sql`
    insert into calendar_feeds (user_id, token, created_at) values (${viewer.id}, ${hashOf(token)}, ${now.toISOString()})
    on conflict (user_id) do update set token = excluded.token, created_at = excluded.created_at`)
  return feedAddress(token)
}
