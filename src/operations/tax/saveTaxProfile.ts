import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import type { Viewer } from '../identity/queries/viewer'
import type { invoiceInput } from './invoiceInput'
import type { taxInput } from './taxInput'

type Details = z.output<typeof taxInput>
type Input = {
  payload: Payload
  viewer: Viewer
  /** All of it, or only what stands on invoices (EX30): the rest stays as it is. */
  input: Details | z.output<typeof invoiceInput>
  now: Date
}

/**
 * Stores the viewer's own tax details in place of the ones before (EX30, EX32), one save at a time. Nothing of them is logged or audited. A signed US
 * form ends when what it certifies is no longer said (EX33).
 */
export async function saveTaxProfile({ payload, viewer, input, now }: Input): Promise<void> {
  const at = now.toISOString()
  await withTransaction(payload, async ({ tx }) => {
    const details: Details = { ...(await lockDetails(tx, viewer.id)), ...input }
    const { kind, legalName, street, postcode, city, country, taxId, taxIdCountry, vatId, birthDate } =
      details
    await tx.execute(sql`
      update tax_certifications c set ended_at = ${at}, updated_at = ${at} from tax_profiles x
      where c.user_id = ${viewer.id} and c.ended_at is null and x.user_id = c.user_id
        and (x.kind::text, x.legal_name, x.country, x.tax_id, x.tax_id_country)
          is distinct from (${kind}::text, ${legalName}::text, ${country}::text, ${taxId}::text, ${taxId ? taxIdCountry : null}::text)`)
    await tx.execute(sql`
      insert into tax_profiles (id, user_id, kind, legal_name, street, postcode, city, country, tax_id, tax_id_country, vat_id, birth_date,
        registration_number, account_id, confirmed_at, created_at, updated_at)
      values (${uuidv7()}, ${viewer.id}, ${kind}, ${legalName}, ${street}, ${postcode}, ${city}, ${country}, ${taxId}, ${taxId ? taxIdCountry : null},
        ${vatId}, ${birthDate}, ${details.registrationNumber}, ${details.accountId}, ${at}, ${at}, ${at})
      on conflict (user_id) do update set kind = excluded.kind, legal_name = excluded.legal_name, street = excluded.street,
        postcode = excluded.postcode, city = excluded.city, country = excluded.country, tax_id = excluded.tax_id,
        tax_id_country = excluded.tax_id_country, vat_id = excluded.vat_id, birth_date = excluded.birth_date,
        registration_number = excluded.registration_number, account_id = excluded.account_id,
        confirmed_at = excluded.confirmed_at, updated_at = excluded.updated_at`)
  })
}

type Rest = Omit<Details, keyof z.output<typeof invoiceInput>>
const NOTHING: Rest = {
  taxId: null,
  taxIdCountry: null,
  birthDate: null,
  registrationNumber: null,
  accountId: null,
}

/** What is not on invoices. Whoever saves as well waits, and whoever signs a form about it waits, or is waited for. */
async function lockDetails(tx: Tx, userId: string): Promise<Rest> {
  await tx.execute(sql`select 1 from users where id = ${userId} for no key update`)
  const { rows } = await tx.execute<Rest>(sql`
    select tax_id "taxId", tax_id_country "taxIdCountry", birth_date "birthDate", registration_number "registrationNumber", account_id "accountId"
    from tax_profiles where user_id = ${userId} for update`)
  return rows[0] ?? NOTHING
}
