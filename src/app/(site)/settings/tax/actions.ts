'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form/formState'
import { invoiceInput } from '@/operations/tax/invoiceInput'
import { saveTaxProfile } from '@/operations/tax/saveTaxProfile'
import { actingViewer } from '../../actingViewer'
import { invalidForm } from '../../bookings/invalidForm'
import { failedForm } from '../../failedForm'

const FIELDS = Object.keys(invoiceInput.shape)

/** Saves what the viewer's invoices show. */
export async function saveInvoiceDetailsAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = invoiceInput.safeParse(
    Object.fromEntries(FIELDS.map((name) => [name, data.get(name) ?? undefined])),
  )
  if (!given.success) return invalidForm(given.error, data)
  try {
    await saveTaxProfile({ ...(await actingViewer('/settings/tax')), input: given.data })
    redirect('/settings/receipts?done=details')
  } catch (error) {
    return failedForm({ error, data })
  }
}
