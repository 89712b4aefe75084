import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { currentInstant } from '@/services/clock/clock'
import { transactionOf } from '@/services/database/tx'
import { requestContext } from '@/services/logging/requestContext'

type Entry = {
  req: PayloadRequest
  actorId: string
  action: string
  target: string
  targetId: string
  reason?: string
  changes?: Record<string, unknown>
}

/** Adds a line to the append-only audit log in the caller's transaction (V 5.12). */
export async function writeAudit({
  req,
  actorId,
  action,
  target,
  targetId,
  reason,
  changes,
}: Entry): Promise<void> {
  const tx = await transactionOf(req)
  const at = (await currentInstant(req.payload)).toISOString()
  await tx.execute(sql`
    insert into audit_log (id, at, actor_id, action, target, target_id, reason, changes, request_id, created_at, updated_at)
    values (${uuidv7()}, ${at}, ${actorId}, ${action}, ${target}, ${targetId}, ${reason ?? null},
      ${JSON.stringify(changes ?? {})}::jsonb, ${requestContext.getStore()?.requestId ?? null}, ${at}, ${at})`)
}
