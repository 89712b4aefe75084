import { sql } from '@payloadcms/db-postgres'
import { DAYS_AFTER_RETURN } from '@/domain/payment/credits'
import { addDays } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'

type Input = {
  tx: Tx
  creditIds: readonly string[]
  /** Of a payment that was made, and not of a time that was only held: then it stays usable for some more days. */
  wasPaid: boolean
  now: Date
}

/**
 * Credit that was used has come back: what had run out meanwhile is usable again for seven days (CT26). Of a slot that was
 * held and never paid it comes back as it is, so that holding slots does not keep credit alive; and what was taken back
 * (`takeBackGoodFit`) stays over, for the next run of `expireCredits`.
 */
export async function reviveCredits({ tx, creditIds, wasPaid, now }: Input): Promise<void> {
  if (creditIds.length === 0) return
  const at = now.toISOString()
  const until = addDays(now, DAYS_AFTER_RETURN).toISOString()
  await tx.execute(sql`
    update promotional_credits set state = 'live', updated_at = ${at},
      expires_at = case when ${wasPaid} and expires_at <= ${at} and expires_at > issued_at then ${until}::timestamptz else expires_at end
    where id = any(${`{${creditIds.join()}}`}::uuid[])`)
}
