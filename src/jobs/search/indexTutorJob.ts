import { z } from 'zod'
import { indexTutor } from '@/operations/search/indexTutor'
import { database } from '@/services/database/tx'
import { defineJob } from '../defineJob'

/** Brings the search index in line with a profile that was changed (I11). */
export const indexTutorJob = defineJob({
  name: 'search.indexTutor',
  schema: z.object({ tutorId: z.uuid() }),
  options: {
    retryLimit: 8,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 60,
    notify: false,
  },
  handle: ({ payload, data }) => indexTutor({ tx: database(payload), tutorId: data.tutorId }),
})
