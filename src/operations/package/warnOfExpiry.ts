import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { WARNING_DAYS } from '@/domain/package/packageTerms'
import { addDays } from '@/domain/time/instants'
import { withTransaction } from '@/services/database/withTransaction'
import { lockPackage } from './packageRow'
import { tellPackage } from './tellPackage'

type Input = { payload: Payload; packageId: string; now: Date }

/** Tells the student, once, that unused lessons run out in a week (F08). Does nothing when that is not so any more. */
export async function warnOfExpiry({ payload, packageId, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const { status, expiresAt, warnedAt } = await lockPackage(tx, packageId)
    const isDue = expiresAt !== null && now < expiresAt && addDays(now, WARNING_DAYS) >= expiresAt
    if (status !== 'active' || warnedAt || !isDue) return
    await tx.execute(
      sql`update student_packages set warned_at = ${now.toISOString()} where id = ${packageId}`,
    )
    await tellPackage({ tx, packageId, news: 'packageExpires', now })
  })
}
