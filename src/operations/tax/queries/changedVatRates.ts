import { sql } from '@payloadcms/db-postgres'
import type { VatRate } from '@/domain/tax/euVatRates'
import type { Tx } from '@/services/database/tx'

/** The rates that finance has entered beside those of this release. */
export async function changedVatRates(tx: Tx): Promise<VatRate[]> {
  const { rows } = await tx.execute<{ country: string; rate: string; validFrom: string }>(
    sql`select country::text, rate_bps::text rate, valid_from "validFrom" from vat_rates`,
  )
  return rows.map(({ country, rate, validFrom }) => ({ country, rateBps: Number(rate), validFrom }))
}
