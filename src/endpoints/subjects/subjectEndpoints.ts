import { z } from 'zod'
import { listSubjects } from '@/operations/search/queries/listSubjects'
import { defineEndpoint } from '../http/defineEndpoint'

const list = defineEndpoint({
  method: 'GET',
  path: '/subjects',
  summary: 'Every subject, with how many tutors one can book for it',
  audience: 'public',
  query: z.strictObject({}),
  handle: async ({ payload, now }) => {
    const docs = await listSubjects({ payload, now })
    return { docs, totalDocs: docs.length }
  },
})

/** GET /api/subjects. */
export const subjectEndpoints = [list]
