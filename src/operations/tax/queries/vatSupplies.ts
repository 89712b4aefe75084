import { sql } from '@payloadcms/db-postgres'
import { money } from '@/domain/money/money'
import { includedVat } from '@/domain/tax/includedVat'
import type { VatSupply } from '@/domain/tax/sumVat'
import { vatRateOn } from '@/domain/tax/vatRateOn'
import { vatTreatment } from '@/domain/tax/vatTreatment'
import type { Tx } from '@/services/database/tx'
import { platformParty } from '../platformParty'
import { vatParty } from '../vatParty'
import { changedVatRates } from './changedVatRates'

type Row = {
  account: 'commission' | 'serviceFee'
  country: string | null
  vat_id: string | null
  supplied_at: string
  currency: string
  amount: string
  amount_before: string
}

type Input = {
  tx: Tx
  /** Bounds of the posting, ISO 8601, half open. */
  from: string
  to: string
  /** The commission of one tutor in one currency only. */
  of?: { tutorId: string; currency: string }
}

/**
 * Every line of commission and service fee of a period with its VAT (EX31, ADR 030), from the facts that were noted when
 * the line was posted and the rate of the day of supply. Their gross amounts are those lines of the ledger.
 */
export async function vatSupplies({ tx, from, to, of }: Input): Promise<VatSupply[]> {
  const changes = await changedVatRates(tx)
  const only = of
    ? sql`and account = 'commission' and tutor_id = ${of.tutorId} and currency = ${of.currency}`
    : sql``
  const { rows } = await tx.execute<Row>(sql`
    select account, country, vat_id, supplied_at, currency, amount, amount_before from vat_supplies
    where at >= ${from} and at < ${to} ${only} order by at, line_id`)
  return rows.map((row) => {
    const suppliedAt = new Date(row.supplied_at)
    const { kind, rateOf } = vatTreatment({
      supplier: platformParty(suppliedAt),
      customer: vatParty({ country: row.country, vatId: row.vat_id }),
    })
    const rateBps = rateOf ? vatRateOn({ country: rateOf, at: suppliedAt, changes }) : 0
    const gross = money(Number(row.amount), row.currency)
    const before = money(Number(row.amount_before), row.currency)
    const { account, country } = row
    return { account, kind, country, rateBps, suppliedAt, ...includedVat({ gross, rateBps, before }) }
  })
}
