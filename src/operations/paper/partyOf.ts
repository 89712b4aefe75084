import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import { countryName } from '@/messages/countryName'
import { t } from '@/messages/t'
import type { Tx } from '@/services/database/tx'

export type Party = {
  lines: string[]
  timezone: string
  hasTaxDetails: boolean
  /** As in the tax details; null without. */
  country: string | null
  vatId: string | null
}

type Row = Record<string, string | null>

/**
 * A person as papers name them: with the address and tax numbers they have given, else with name and email.
 * @throws DomainError NOT_FOUND
 */
export async function partyOf(tx: Tx, userId: string): Promise<Party> {
  const { rows } = await tx.execute<Row>(sql`
    select u.first_name || ' ' || u.last_name as name, u.email, u.timezone, x.legal_name, x.street, x.postcode, x.city, x.country, x.tax_id, x.vat_id
    from users u left join tax_profiles x on x.user_id = u.id where u.id = ${userId}`)
  const row = rows[0]
  if (!row) throw new DomainError('NOT_FOUND', `no user ${userId}`)
  const timezone = row.timezone as string
  if (!row.legal_name)
    return {
      lines: [row.name as string, row.email as string],
      timezone,
      hasTaxDetails: false,
      country: null,
      vatId: null,
    }
  const lines = [
    row.legal_name,
    row.street as string,
    [row.postcode, row.city].filter(Boolean).join(' '),
    countryName(row.country as string),
    ...(row.vat_id ? [t('paper.vatId', { id: row.vat_id })] : []),
  ]
  return {
    lines,
    timezone,
    hasTaxDetails: true,
    country: row.country as string,
    vatId: row.vat_id as string | null,
  }
}
