import { sql } from '@payloadcms/db-postgres'
import { taxFormFor } from '@/domain/tax/taxFormFor'
import type { TaxForm } from '@/domain/tax/taxForms'
import type { TAXPAYER_KINDS } from '@/domain/tax/taxpayerKinds'
import { isoText } from '@/domain/time/isoText'
import { env } from '@/env'
import type { Tx } from '@/services/database/tx'

/** The US form of a person who teaches. Instants are ISO 8601 in UTC. */
export type TaxFormState = {
  /** Which one they would sign; null when the US wants none. */
  form: TaxForm | null
  /** Whether nothing is paid out before it is signed. */
  isNeeded: boolean
  /** The one that holds now; null while there is none, it has run out, or it is another than is wanted. */
  signed: { signedName: string; signedAt: string; validUntil: string | null } | null
}

type Row = {
  kind: (typeof TAXPAYER_KINDS)[number] | null
  country: string | null
  taxIdCountry: string | null
  tutorCountry: string | null
  form: TaxForm | null
  signedName: string
  signedAt: string
  validUntil: string | null
}

/** What a person has to sign for the US, and whether they have (EX33). */
export async function readTaxForm(
  tx: Tx,
  { userId, now }: { userId: string; now: Date },
): Promise<TaxFormState> {
  const { rows } = await tx.execute<Row>(sql`
    select x.kind, x.country, x.tax_id_country "taxIdCountry", t.country "tutorCountry", c.form, c.signed_name "signedName", c.signed_at "signedAt",
      c.valid_until "validUntil"
    from tutor_profiles t left join tax_profiles x on x.user_id = t.user_id
      left join tax_certifications c on c.user_id = t.user_id and c.ended_at is null
    where t.user_id = ${userId}`)
  const row = rows[0]
  if (!row) return { form: null, isNeeded: false, signed: null }
  const { kind, country, taxIdCountry, tutorCountry, signedName, signedAt, validUntil } = row
  const { form, isNeeded } = taxFormFor({
    profile: kind && country ? { kind, country, taxIdCountry } : null,
    tutorCountry,
    homeCountry: env.COMPANY_COUNTRY ?? null,
  })
  const holds =
    form !== null && row.form === form && (!validUntil || validUntil >= now.toISOString().slice(0, 10))
  const signed = holds ? { signedName, signedAt: isoText(signedAt), validUntil } : null
  return { form, isNeeded, signed }
}
