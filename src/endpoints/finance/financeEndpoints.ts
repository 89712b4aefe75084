import { z } from 'zod'
import { COUNTRY_CODES } from '@/messages/countryCodes'
import { BOOK_FILES, exportBooks } from '@/operations/finance/exportBooks'
import { defineEndpoint } from '../http/defineEndpoint'
import { fileAnswer } from '../http/fileAnswer'
import { streamOf } from '../http/streamOf'

const books = defineEndpoint({
  method: 'GET',
  path: '/finance/:period/:file',
  summary:
    'A file of the books for a month (2026-11), a quarter (2026-Q4) or a year: journal, trial balance, fees, sellers',
  audience: ['finance'],
  params: z.strictObject({ period: z.string().max(7), file: z.enum(BOOK_FILES) }),
  query: z.strictObject({ country: z.enum(COUNTRY_CODES as [string, ...string[]]).optional() }),
  rateLimit: { name: 'financeFile', points: 30, seconds: 60, by: 'user' },
  handle: async ({ payload, viewer, params, query: { country }, now }) => {
    const { name, type, content } = await exportBooks({ payload, viewer, ...params, country, now })
    return fileAnswer({ name, type, content: typeof content === 'string' ? content : streamOf(content) })
  },
})

/** What finance takes out of the books (J20, NV26). */
export const financeEndpoints = [books]
