import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { connectFor } from './connectFor'
import { readMethod } from './payoutMethod'

type Input = { payload: Payload; tutorId: string; now: Date }

/** Asks the card processor whether a tutor's account can be paid now: after a visit there, or when it tells of news. */
export async function syncMethod({ payload, tutorId, now }: Input): Promise<void> {
  const method = await readMethod(database(payload), tutorId)
  if (method?.channel !== 'stripeConnect' || !method.connectAccount) return
  const { accountId, canReceive } = await connectFor(payload).getAccount(method.connectAccount)
  await withTransaction(payload, async ({ tx }) => {
    await tx.execute(sql`
      update payout_methods set state = ${canReceive ? 'ready' : 'onboarding'}, updated_at = ${now.toISOString()}
      where tutor_id = ${tutorId} and channel = 'stripeConnect' and connect_account = ${accountId}`)
  })
}
