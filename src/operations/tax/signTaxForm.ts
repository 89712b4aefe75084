import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { formValidUntil } from '@/domain/tax/taxFormFor'
import type { TaxForm } from '@/domain/tax/taxForms'
import { t } from '@/messages/t'
import type { Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { hasUsTinForm } from '@/services/tax/hasUsTinForm'
import type { Viewer } from '../identity/queries/viewer'
import { readTaxForm } from './queries/readTaxForm'
import type { signInput } from './signInput'

type Input = { payload: Payload; viewer: Viewer; input: z.output<typeof signInput>; now: Date }
type Details = { legalName: string; country: string; taxId: string | null; taxIdCountry: string | null }

/**
 * Stores the US form a tutor has signed, about the tax details they have saved (EX33): the words, the name and the instant.
 * One that holds already is left as it is.
 * @throws DomainError PROFILE_INCOMPLETE without the details the form is about, VALIDATION_FAILED when it is not the form
 *   that is wanted of them
 */
export async function signTaxForm({ payload, viewer, input, now }: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    const details = await lockDetails(tx, viewer.id)
    const { form, signed } = await readTaxForm(tx, { userId: viewer.id, now })
    if (form !== input.form)
      throw new DomainError('VALIDATION_FAILED', `${viewer.id} is to sign ${form}, not ${input.form}`, {
        field: 'form',
        userMessage: t('tax.form.another'),
      })
    if (signed) return
    assertNumber(form, details)
    const at = now.toISOString()
    await tx.execute(sql`
      update tax_certifications set ended_at = ${at}, updated_at = ${at} where user_id = ${viewer.id} and ended_at is null`)
    await tx.execute(sql`
      insert into tax_certifications (id, user_id, form, legal_name, country, statement, signed_name, signed_at, valid_until, created_at, updated_at)
      values (${uuidv7()}, ${viewer.id}, ${form}, ${details.legalName}, ${details.country}, ${t(`tax.form.statement.${form}`)}, ${input.signedName},
        ${at}, ${formValidUntil(form, now)}, ${at}, ${at})`)
  })
}

/** The details as they are, which nobody changes meanwhile: two who sign at once make one form. */
async function lockDetails(tx: Tx, userId: string): Promise<Details> {
  const { rows } = await tx.execute<Details>(sql`
    select legal_name "legalName", country, tax_id "taxId", tax_id_country "taxIdCountry" from tax_profiles where user_id = ${userId} for update`)
  if (!rows[0])
    throw new DomainError('PROFILE_INCOMPLETE', `${userId} has no tax details`, {
      userMessage: t('tax.form.detailsFirst'),
    })
  return rows[0]
}

function assertNumber(form: TaxForm, { taxId, taxIdCountry }: Details): void {
  if (form !== 'W-9' || (taxIdCountry === 'US' && hasUsTinForm(taxId))) return
  throw new DomainError('PROFILE_INCOMPLETE', 'no US taxpayer number', {
    userMessage: t('tax.form.numberFirst'),
  })
}
