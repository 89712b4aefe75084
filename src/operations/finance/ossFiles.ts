import { csvText } from '@/domain/csv/csvText'
import { decimalText } from '@/domain/money/decimalText'
import { addMoney, type Money } from '@/domain/money/money'
import { percentText } from '@/domain/tax/percentText'
import { type XmlNode, xmlText } from '@/domain/tax/xmlText'
import { env } from '@/env'
import type { OssLine, OssReturn } from './ossReturn'

const HEAD = [
  'country',
  'rate_percent',
  'supply_quarter',
  'account',
  'currency',
  'gross',
  'net',
  'vat',
  'eur_for_one',
  'net_eur',
  'vat_eur',
]

/** The return as CSV, one line for each country, rate, quarter of supply and currency, and one with the sum. */
export function ossCsv({ lines, totalVatEur }: OssReturn): string {
  const cells = (line: OssLine) => [
    line.country,
    percentText(line.rateBps),
    line.quarter,
    line.account,
    line.currency,
    ...[line.gross, line.net, line.vat].map(decimalText),
    line.eurRate,
    decimalText(line.netEur),
    decimalText(line.vatEur),
  ]
  const sum = ['sum', ...Array(HEAD.length - 2).fill(''), decimalText(totalVatEur)]
  return csvText([HEAD, ...lines.map(cells), sum])
}

/**
 * The return as XML with what the one-stop shop asks for: supplies of the quarter by country and rate, corrections of
 * earlier quarters by quarter and country, in euros. Every tax office has its own upload format; this is none of them.
 */
export function ossXml(report: OssReturn): string {
  const { quarter, ratesAsOf, lines, totalVatEur } = report
  const [year = '', part = ''] = quarter.split('-Q')
  const own = grouped(
    lines.filter((line) => line.quarter === quarter),
    (line) => `${line.country} ${line.rateBps}`,
  )
  const earlier = grouped(
    lines.filter((line) => line.quarter !== quarter),
    (line) => `${line.quarter} ${line.country}`,
  )
  return xmlText({
    name: 'OssReturn',
    attributes: { version: '1' },
    content: [
      env.COMPANY_VAT_ID ? { name: 'TraderId', content: env.COMPANY_VAT_ID } : undefined,
      { name: 'Year', content: year },
      { name: 'Quarter', content: part },
      { name: 'RatesOf', content: ratesAsOf },
      { name: 'Supplies', content: own.map(supply) },
      { name: 'Corrections', content: earlier.map(correction) },
      amount('TotalVat', totalVatEur),
    ],
  })
}

const amount = (name: string, value: Money): XmlNode => ({
  name,
  attributes: { currency: value.currency },
  content: decimalText(value),
})

const supply = ({ country, rateBps, netEur, vatEur }: OssLine): XmlNode => ({
  name: 'Supply',
  content: [
    { name: 'MemberState', content: euCode(country) },
    { name: 'RateType', content: 'STANDARD' },
    { name: 'VatRate', content: percentText(rateBps) },
    amount('TaxableAmount', netEur),
    amount('VatAmount', vatEur),
  ],
})

function correction({ quarter, country, vatEur }: OssLine): XmlNode {
  const [year = '', part = ''] = quarter.split('-Q')
  return {
    name: 'Correction',
    content: [
      { name: 'Year', content: year },
      { name: 'Quarter', content: part },
      { name: 'MemberState', content: euCode(country) },
      amount('VatAmount', vatEur),
    ],
  }
}

/** Lines of one key as one, their euros added up; currencies and accounts no longer matter then. */
function grouped(lines: readonly OssLine[], keyOf: (line: OssLine) => string): OssLine[] {
  const found = new Map<string, OssLine>()
  for (const line of lines) {
    const sum = found.get(keyOf(line))
    found.set(
      keyOf(line),
      sum
        ? { ...sum, netEur: addMoney(sum.netEur, line.netEur), vatEur: addMoney(sum.vatEur, line.vatEur) }
        : line,
    )
  }
  return [...found.values()]
}

/** The EU writes Greece in its own way. */
const euCode = (country: string): string => (country === 'GR' ? 'EL' : country)
