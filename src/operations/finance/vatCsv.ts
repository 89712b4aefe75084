import { csvText } from '@/domain/csv/csvText'
import { decimalText } from '@/domain/money/decimalText'
import { percentText } from '@/domain/tax/percentText'
import { sumVat, type VatSupply } from '@/domain/tax/sumVat'

const HEAD = [
  'account',
  'treatment',
  'country',
  'rate_percent',
  'supply_quarter',
  'currency',
  'lines',
  'gross',
  'net',
  'vat',
]

/** What becomes of the VAT of all commission and service fees of a period (EX31): the gross of each account is the ledger's. */
export function vatCsv(supplies: readonly VatSupply[]): string {
  return csvText([
    HEAD,
    ...sumVat(supplies).map(
      ({ account, kind, country, rateBps, quarter, currency, lines, gross, net, vat }) => [
        account,
        kind,
        country ?? '',
        percentText(rateBps),
        quarter,
        currency,
        lines,
        ...[gross, net, vat].map(decimalText),
      ],
    ),
  ])
}
