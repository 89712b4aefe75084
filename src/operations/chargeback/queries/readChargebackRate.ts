import { sql } from '@payloadcms/db-postgres'
import { CHARGEBACK_RATE_DAYS, type ChargebackRate, chargebackRate } from '@/domain/chargeback/chargebackRate'
import { COUNTED_STATES } from '@/domain/chargeback/chargebackStates'
import { addDays } from '@/domain/time/instants'
import { sqlList } from '@/services/database/sqlList'
import type { Tx } from '@/services/database/tx'

/** Chargebacks of the last 30 days against the card payments collected in them (J13). */
export async function readChargebackRate(tx: Tx, now: Date): Promise<ChargebackRate> {
  const since = addDays(now, -CHARGEBACK_RATE_DAYS).toISOString()
  const { rows } = await tx.execute<{ chargebacks: string; payments: string }>(sql`
    select (select count(*) from chargebacks where opened_at > ${since} and state in (${sqlList(COUNTED_STATES)})) chargebacks,
      (select count(distinct coalesce(p.paid_by_id, p.id)) from ledger_entries e join payments p on p.id = substr(e.cause_key, 9)::uuid
        where e.event = 'capture' and e.at > ${since}) payments`)
  const row = rows[0] as { chargebacks: string; payments: string }
  return chargebackRate({ chargebacks: Number(row.chargebacks), payments: Number(row.payments) })
}
