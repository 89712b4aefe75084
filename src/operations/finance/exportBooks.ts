import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { Viewer } from '../identity/queries/viewer'
import { vatSupplies } from '../tax/queries/vatSupplies'
import { writeAudit } from '../trust/writeAudit'
import { assertFinance } from './assertFinance'
import { ossCsv, ossXml } from './ossFiles'
import { ossReturn } from './ossReturn'
import { payeesCsv } from './payeesCsv'
import { periodOf } from './periodOf'
import { feesCsv } from './queries/feesCsv'
import { journalCsv } from './queries/journalCsv'
import { sellerYears } from './queries/sellerYears'
import { trialBalanceCsv } from './queries/trialBalance'
import { usPayees } from './queries/usPayees'
import { earningsCsv, sellersCsv } from './sellersCsv'
import { sellersXml } from './sellersXml'
import { vatCsv } from './vatCsv'

export const BOOK_FILES = [
  'journal.csv',
  'trial-balance.csv',
  'fees.csv',
  'vat.csv',
  'oss.csv',
  'oss.xml',
  'earnings.csv',
  'dac7.csv',
  'dac7.xml',
  '1099.csv',
] as const
export type BookFile = (typeof BOOK_FILES)[number]

type Input = {
  payload: Payload
  viewer: Viewer
  file: BookFile
  /** `2026-11`, `2026-Q4` or `2026`; a quarter for the one-stop shop, a year for the sellers. */
  period: string
  /** Sellers of this country only; the XML is for one. */
  country?: string
  now: Date
}

type Exported = { name: string; type: string; content: string | AsyncGenerator<string> }

/**
 * A file of the books for finance; its totals tie to the ledger. Who takes out the sellers' tax details is written
 * down in the audit log.
 * @throws DomainError FORBIDDEN for everybody but finance and the owner, VALIDATION_FAILED for a period that is none or
 *   sellers of less than a year, or their XML without a country
 */
export async function exportBooks(input: Input): Promise<Exported> {
  assertFinance(input.viewer)
  const { file, period } = input
  const type = file.endsWith('.xml') ? 'application/xml; charset=utf-8' : 'text/csv; charset=utf-8'
  const where = input.country ? `-${input.country}` : ''
  return { name: `${period}${where}-${file}`, type, content: await contentOf(input) }
}

async function contentOf({
  payload,
  viewer,
  file,
  period,
  country,
  now,
}: Input): Promise<Exported['content']> {
  const tx = database(payload)
  if (file === 'journal.csv') return journalCsv(tx, period)
  if (file === 'trial-balance.csv') return trialBalanceCsv(tx, period)
  if (file === 'fees.csv') return feesCsv(tx, period)
  if (file === 'vat.csv') return vatCsv(await vatSupplies({ tx, ...periodOf(period) }))
  if (file === 'oss.csv') return ossCsv(await ossReturn(tx, period))
  if (file === 'oss.xml') return ossXml(await ossReturn(tx, period))
  if (!/^\d{4}$/.test(period))
    throw new DomainError('VALIDATION_FAILED', `${file} is for a year`, {
      field: 'period',
      userMessage: 'This file is for a whole year, such as 2026.',
    })
  const sellers = (await sellerYears(tx, period)).filter(
    (seller) => !country || seller.profile?.country === country,
  )
  if (file === 'earnings.csv') return earningsCsv(sellers)
  if (file === 'dac7.xml' && !country)
    throw new DomainError('VALIDATION_FAILED', 'no country', {
      field: 'country',
      userMessage: 'Choose the country the report goes to.',
    })
  await withTransaction(payload, ({ req }) =>
    writeAudit({
      req,
      actorId: viewer.id,
      action: 'exportSellers',
      target: 'tax-profiles',
      targetId: period,
      changes: { file, country },
    }),
  )
  if (file === '1099.csv') return payeesCsv(await usPayees(tx, period), period)
  return country && file === 'dac7.xml'
    ? sellersXml({ sellers, year: period, country, now })
    : sellersCsv(sellers)
}
