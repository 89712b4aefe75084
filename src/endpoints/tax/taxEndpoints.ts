import { getTaxProfile } from '@/operations/tax/queries/getTaxProfile'
import { saveTaxProfile } from '@/operations/tax/saveTaxProfile'
import { taxInput } from '@/operations/tax/taxInput'
import { defineEndpoint } from '../http/defineEndpoint'

const read = defineEndpoint({
  method: 'GET',
  path: '/tax-profile',
  summary: 'My own tax details and what the yearly report still needs',
  audience: 'user',
  handle: ({ payload, viewer }) => getTaxProfile({ payload, viewer }),
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

/** Tax details: for tutors the seller's due diligence (EX32), for students what their invoices show. */
export const taxEndpoints = [read, save]
