import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { missingTaxFields, type TaxProfile } from '@/domain/tax/missingTaxFields'
import { isoText } from '@/domain/time/isoText'
import { database } from '@/services/database/tx'
import type { Viewer } from '../../identity/queries/viewer'
import { readTaxForm, type TaxFormState } from './readTaxForm'

export type OwnTaxProfile = {
  profile: TaxProfile | null
  missing: string[]
  confirmedAt: string | null
  /** The US form of somebody who teaches (EX33). */
  form: TaxFormState
}

/** The viewer's own tax details, what a seller report still needs of them, and the form the US wants. */
export async function getTaxProfile({
  payload,
  viewer,
  now,
}: {
  payload: Payload
  viewer: Viewer
  now: Date
}): Promise<OwnTaxProfile> {
  const tx = database(payload)
  const form = await readTaxForm(tx, { userId: viewer.id, now })
  const { rows } = await tx.execute<TaxProfile & { confirmedAt: string }>(sql`
    select kind, legal_name "legalName", street, postcode, city, country, tax_id "taxId", tax_id_country "taxIdCountry", vat_id "vatId",
      birth_date "birthDate", registration_number "registrationNumber", account_id "accountId", confirmed_at "confirmedAt"
    from tax_profiles where user_id = ${viewer.id}`)
  if (!rows[0]) return { profile: null, missing: missingTaxFields(null), confirmedAt: null, form }
  const { confirmedAt, ...profile } = rows[0]
  return { profile, missing: missingTaxFields(profile), confirmedAt: isoText(confirmedAt), form }
}
