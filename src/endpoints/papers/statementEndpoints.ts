import { z } from 'zod'
import { CURRENCIES } from '@/domain/money/currency'
import { issueStatement } from '@/operations/statement/issueStatement'
import { getStatement, statementFile } from '@/operations/statement/queries/getStatement'
import { listStatements } from '@/operations/statement/queries/listStatements'
import { defineEndpoint } from '../http/defineEndpoint'
import { fileAnswer } from '../http/fileAnswer'

const params = z.strictObject({
  month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Use a month such as 2026-11.'),
})
const currency = z.enum(CURRENCIES)
const query = z.strictObject({ currency: currency.optional() })
const rateLimit = { name: 'statement', points: 60, seconds: 60, by: 'user' } as const

const list = defineEndpoint({
  method: 'GET',
  path: '/statements',
  summary: 'The months of my earnings, latest first',
  audience: ['tutor'],
  handle: async ({ payload, viewer, now }) => ({ docs: await listStatements({ payload, viewer, now }) }),
})

const file = defineEndpoint({
  method: 'GET',
  path: '/statements/:month.csv',
  summary: 'My statement of a month (UTC) as CSV',
  audience: ['tutor'],
  params,
  query,
  rateLimit,
  handle: async ({ payload, viewer, params: { month }, query: { currency } }) =>
    fileAnswer({
      ...(await statementFile({ payload, viewer, month, currency })),
      type: 'text/csv; charset=utf-8',
    }),
})

const read = defineEndpoint({
  method: 'GET',
  path: '/statements/:month',
  summary: 'My statement of a month (UTC): opening balance + lines = closing balance, from the ledger',
  audience: ['tutor'],
  params,
  query,
  rateLimit,
  handle: ({ payload, viewer, params: { month }, query: { currency } }) =>
    getStatement({ payload, viewer, month, currency }),
})

const issue = defineEndpoint({
  method: 'POST',
  path: '/statements/:month',
  summary: 'My statement of a month that is over as a numbered paper, the same one each time',
  audience: ['tutor'],
  status: 201,
  params,
  body: z.strictObject({ currency }),
  rateLimit,
  handle: ({ payload, viewer, params: { month }, body, now }) =>
    issueStatement({ payload, viewer, month, currency: body.currency, now }),
})

/** Monthly statements of tutors (NV03, EX30). */
export const statementEndpoints = [list, file, read, issue]
