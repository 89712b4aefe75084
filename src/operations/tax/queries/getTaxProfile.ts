import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { missingTaxFields, type TaxProfile } from '@/domain/tax/missingTaxFields'
import { isoText } from '@/domain/time/isoText'
import { database } from '@/services/database/tx'
import type { Viewer } from '../../identity/queries/viewer'

export type OwnTaxProfile = { profile: TaxProfile | null; missing: string[]; confirmedAt: string | null }

/** The viewer's own tax details and what a seller report still needs of them. */
export async function getTaxProfile({
  payload,
  viewer,
}: {
  payload: Payload
  viewer: Viewer
}): Promise<OwnTaxProfile> {
  const { rows } = await database(payload).execute<TaxProfile & { confirmedAt: string }>(sql`
    select kind, legal_name "legalName", street, postcode, city, country, tax_id "taxId", tax_id_country "taxIdCountry", vat_id "vatId",
      birth_date "birthDate", registration_number "registrationNumber", account_id "accountId", confirmed_at "confirmedAt"
    from tax_profiles where user_id = ${viewer.id}`)
  if (!rows[0]) return { profile: null, missing: missingTaxFields(null), confirmedAt: null }
  const { confirmedAt, ...profile } = rows[0]
  return { profile, missing: missingTaxFields(profile), confirmedAt: isoText(confirmedAt) }
}
