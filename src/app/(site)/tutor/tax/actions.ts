'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/formState'
import { saveTaxProfile } from '@/operations/tax/saveTaxProfile'
import { signInput } from '@/operations/tax/signInput'
import { signTaxForm } from '@/operations/tax/signTaxForm'
import { taxInput } from '@/operations/tax/taxInput'
import { actingViewer } from '../../actingViewer'
import { invalidForm } from '../../bookings/invalidForm'
import { failedForm } from '../../failedForm'

const PAGE = '/tutor/tax'
const FIELDS = Object.keys(taxInput.shape)

/** Saves the viewer's tax details. */
export async function saveTaxAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = taxInput.safeParse(
    Object.fromEntries(FIELDS.map((name) => [name, data.get(name) ?? undefined])),
  )
  if (!given.success) return invalidForm(given.error, data)
  try {
    await saveTaxProfile({ ...(await actingViewer(PAGE)), input: given.data })
    redirect(`${PAGE}?done=saved`)
  } catch (error) {
    return failedForm({ error, data })
  }
}

/** Signs the US form about the viewer's saved tax details. */
export async function signTaxFormAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = signInput.safeParse({
    form: data.get('form'),
    signedName: data.get('signedName') ?? undefined,
    agrees: data.get('agrees') === 'on',
  })
  if (!given.success) return invalidForm(given.error, data)
  try {
    await signTaxForm({ ...(await actingViewer(PAGE)), input: given.data })
    redirect(`${PAGE}?done=signed`)
  } catch (error) {
    return failedForm({ error, data })
  }
}
