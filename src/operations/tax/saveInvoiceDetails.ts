import type { Payload } from 'payload'
import type { z } from 'zod'
import type { Viewer } from '../identity/queries/viewer'
import type { invoiceInput } from './invoiceInput'
import { getTaxProfile } from './queries/getTaxProfile'
import { saveTaxProfile } from './saveTaxProfile'

type Input = { payload: Payload; viewer: Viewer; input: z.output<typeof invoiceInput>; now: Date }

/** Stores what the viewer's invoices show, and leaves the rest of their tax details as it is (EX30). */
export async function saveInvoiceDetails({ payload, viewer, input, now }: Input): Promise<void> {
  const { profile } = await getTaxProfile({ payload, viewer, now })
  const rest = {
    taxId: profile?.taxId ?? null,
    taxIdCountry: profile?.taxIdCountry ?? null,
    birthDate: profile?.birthDate ?? null,
    registrationNumber: profile?.registrationNumber ?? null,
    accountId: profile?.accountId ?? null,
  }
  await saveTaxProfile({ payload, viewer, input: { ...rest, ...input }, now })
}
