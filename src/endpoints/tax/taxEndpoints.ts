import { invoiceInput } from '@/operations/tax/invoiceInput'
import { getTaxProfile } from '@/operations/tax/queries/getTaxProfile'
import { saveTaxProfile } from '@/operations/tax/saveTaxProfile'
import { signInput } from '@/operations/tax/signInput'
import { signTaxForm } from '@/operations/tax/signTaxForm'
import { taxInput } from '@/operations/tax/taxInput'
import { defineEndpoint } from '../http/defineEndpoint'

const read = defineEndpoint({
  method: 'GET',
  path: '/tax-profile',
  summary: 'My own tax details, what the yearly report still needs, and the US form that is wanted of me',
  audience: 'user',
  handle: ({ payload, viewer, now }) => getTaxProfile({ payload, viewer, now }),
})

const save = defineEndpoint({
  method: 'PUT',
  path: '/tax-profile',
  summary: 'Store my tax details in place of the ones before',
  audience: 'user',
  status: 204,
  body: taxInput,
  rateLimit: { name: 'taxProfile', points: 30, seconds: 3600, by: 'user' },
  handle: ({ payload, viewer, body, now }) => saveTaxProfile({ payload, viewer, input: body, now }),
})

const invoice = defineEndpoint({
  method: 'PUT',
  path: '/tax-profile/invoice',
  summary: 'Store what my invoices show, and leave the rest of my tax details as it is',
  audience: 'user',
  status: 204,
  body: invoiceInput,
  rateLimit: { name: 'taxProfile', points: 30, seconds: 3600, by: 'user' },
  handle: ({ payload, viewer, body, now }) => saveTaxProfile({ payload, viewer, input: body, now }),
})

const sign = defineEndpoint({
  method: 'POST',
  path: '/tax-form',
  summary: 'Sign the US form (W-9 or W-8BEN) about the tax details I have saved',
  audience: ['tutor'],
  status: 204,
  body: signInput,
  rateLimit: { name: 'taxForm', points: 30, seconds: 3600, by: 'user' },
  handle: ({ payload, viewer, body, now }) => signTaxForm({ payload, viewer, input: body, now }),
})

/** Tax details: for tutors the seller's due diligence (EX32, EX33), for students what their invoices show. */
export const taxEndpoints = [read, save, invoice, sign]
