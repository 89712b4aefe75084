import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { WARNING_DAYS } from '@/domain/package/packageTerms'
import { PAGELESS_HOURS } from '@/domain/payment/pagelessHours'
import { addDays, addHours } from '@/domain/time/instants'
import { database } from '@/services/database/tx'
import { logger } from '@/services/logging/logger'
import { expirePackage } from './expirePackage'
import { giveUpPurchase } from './giveUpPurchase'
import { warnOfExpiry } from './warnOfExpiry'

const AT_ONCE = 500

const WORK = { expire: expirePackage, warn: warnOfExpiry, giveUp: giveUpPurchase }
type Due = { id: string; work: keyof typeof WORK }

/**
 * Does what is due of packages: warnings, ends, and purchases nobody could pay. Each in its own transaction and by what is
 * so then, so that it may run twice, late and beside bookings; one that fails is left to the next sweep.
 * @returns how many were looked at
 */
export async function sweepPackages({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const at = now.toISOString()
  const { rows } = await database(payload).execute<Due>(sql`
    select id, 'expire' work from student_packages where status = 'active' and expires_at <= ${at}
    union all
    select id, 'warn' from student_packages where status = 'active' and warned_at is null and expires_at > ${at}
      and expires_at <= ${addDays(now, WARNING_DAYS).toISOString()}
    union all
    select k.id, 'giveUp' from student_packages k join payments p on p.package_id = k.id and p.purpose = 'package'
    where k.status = 'pending' and p.checkout_session_id is null and k.created_at <= ${addHours(now, -PAGELESS_HOURS).toISOString()}
    limit ${AT_ONCE}`)
  for (const { id: packageId, work } of rows)
    await WORK[work]({ payload, packageId, now }).catch((error: unknown) =>
      logger.error({ err: error, packageId, work }, 'package failed'),
    )
  return rows.length
}
