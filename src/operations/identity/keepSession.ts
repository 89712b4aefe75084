import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/services/database/tx'

/** Keeps a session for as long as its refresh token lives, in the transaction of the request. */
export async function keepSession(req: PayloadRequest, sessionId: string): Promise<void> {
  const tx = await transactionOf(req)
  await tx.execute(sql`
    update users_sessions s set expires_at = greatest(s.expires_at, t.until)
    from (select max(expires_at) as until from auth_tokens
      where family = ${sessionId} and purpose = 'refresh' and revoked_at is null) t
    where s.id = ${sessionId}`)
}
