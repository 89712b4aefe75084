import { z } from 'zod'
import { listPapers } from '@/operations/paper/queries/listPapers'
import { paperFile } from '@/operations/paper/queries/paperFile'
import { readPaper } from '@/operations/paper/queries/readPaper'
import { requestPaper } from '@/operations/paper/requestPaper'
import { defineEndpoint } from '../http/defineEndpoint'
import { fileAnswer } from '../http/fileAnswer'
import { pageQuery } from '../http/pageQuery'

const params = z.strictObject({ id: z.uuid() })

const list = defineEndpoint({
  method: 'GET',
  path: '/papers',
  summary: 'My receipts, invoices and credit notes, latest first',
  audience: 'user',
  query: pageQuery,
  handle: ({ payload, viewer, query }) => listPapers({ payload, viewer, ...query }),
})

const request = defineEndpoint({
  method: 'POST',
  path: '/papers',
  summary: 'The receipt or invoice of a payment of mine; one of each, however often it is asked for',
  audience: 'user',
  status: 201,
  body: z.strictObject({ paymentId: z.uuid(), kind: z.enum(['receipt', 'invoice']) }),
  rateLimit: { name: 'paperRequest', points: 60, seconds: 3600, by: 'user' },
  handle: ({ payload, viewer, body: { paymentId, kind }, now }) =>
    requestPaper({ payload, viewer, of: { paymentId }, kind, now }),
})

const file = defineEndpoint({
  method: 'GET',
  path: '/papers/:id.pdf',
  summary: 'A paper as PDF, for whom it was issued to and for finance',
  audience: 'user',
  params,
  rateLimit: { name: 'paperFile', points: 120, seconds: 60, by: 'user' },
  handle: async ({ payload, viewer, params: { id } }) =>
    fileAnswer({ ...(await paperFile({ payload, viewer, paperId: id })), type: 'application/pdf' }),
})

const read = defineEndpoint({
  method: 'GET',
  path: '/papers/:id',
  summary: 'A paper with all that stands on it',
  audience: 'user',
  params,
  handle: ({ payload, viewer, params: { id } }) => readPaper({ payload, viewer, paperId: id }),
})

/** Receipts, invoices and credit notes (EX30). */
export const paperEndpoints = [list, request, file, read]
