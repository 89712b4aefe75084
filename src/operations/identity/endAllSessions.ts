import type { PayloadRequest } from 'payload'
import { currentInstant } from '@/services/clock/clock'
import { transactionOf } from '@/services/database/tx'
import { endSessions } from './session'

/** Logs an account out everywhere, in the transaction of the request. */
export async function endAllSessions(req: PayloadRequest, userId: string): Promise<void> {
  await endSessions({ tx: await transactionOf(req), userId, now: await currentInstant(req.payload) })
}
