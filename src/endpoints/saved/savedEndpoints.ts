import { z } from 'zod'
import { LEARNER_ROLES } from '@/domain/identity/roles'
import { changeSearch } from '@/operations/saved/changeSearch'
import { deleteSearch } from '@/operations/saved/deleteSearch'
import { forgetTutor } from '@/operations/saved/forgetTutor'
import { listSavedSearches } from '@/operations/saved/queries/listSavedSearches'
import { listSavedTutors } from '@/operations/saved/queries/listSavedTutors'
import { SAVED_RATE } from '@/operations/saved/savedRate'
import { newSavedSearch, savedSearchChange } from '@/operations/saved/savedSearchInput'
import { saveSearch } from '@/operations/saved/saveSearch'
import { saveTutor } from '@/operations/saved/saveTutor'
import { findTutorId } from '@/operations/tutor/queries/findTutorId'
import { database } from '@/services/database/tx'
import { defineEndpoint } from '../http/defineEndpoint'
import { pageQuery } from '../http/pageQuery'
import { tutorParams } from '../tutors/tutorParams'

const params = z.strictObject({ id: z.uuid() })
const rateLimit = { ...SAVED_RATE, by: 'user' } as const

const tutors = defineEndpoint({
  method: 'GET',
  path: '/saved/tutors',
  summary: 'The tutors I have saved and can book, with how many cannot be booked at present',
  audience: LEARNER_ROLES,
  query: pageQuery,
  handle: ({ payload, viewer, query, now }) =>
    listSavedTutors({ payload, viewer, currency: viewer.currency, ...query, now }),
})

const save = defineEndpoint({
  method: 'PUT',
  path: '/saved/tutors/:idOrSlug',
  summary: 'Save a tutor for later; once or twice is the same',
  audience: LEARNER_ROLES,
  rateLimit,
  status: 204,
  params: tutorParams,
  body: z.strictObject({}),
  handle: async ({ payload, viewer, params, now }) => {
    const tutorId = await findTutorId(database(payload), params.idOrSlug)
    await saveTutor({ payload, viewer, tutorId, now })
  },
})

const forget = defineEndpoint({
  method: 'DELETE',
  path: '/saved/tutors/:idOrSlug',
  summary: 'Take a tutor off my list',
  audience: LEARNER_ROLES,
  rateLimit,
  status: 204,
  params: tutorParams,
  handle: async ({ payload, viewer, params }) => {
    const tutorId = await findTutorId(database(payload), params.idOrSlug)
    await forgetTutor({ payload, viewer, tutorId })
  },
})

const searches = defineEndpoint({
  method: 'GET',
  path: '/saved/searches',
  summary: 'My saved searches; `query` belongs behind /tutors? and /api/tutors?',
  audience: LEARNER_ROLES,
  handle: async ({ payload, viewer }) => {
    const docs = await listSavedSearches({ payload, viewer })
    return { docs, totalDocs: docs.length }
  },
})

const keep = defineEndpoint({
  method: 'POST',
  path: '/saved/searches',
  summary: 'Save a search, with a mail about new tutors who fit if wanted; the same search again is the same',
  audience: LEARNER_ROLES,
  rateLimit,
  status: 201,
  body: newSavedSearch,
  handle: ({ payload, viewer, body, now }) => saveSearch({ payload, viewer, search: body, now }),
})

const change = defineEndpoint({
  method: 'PATCH',
  path: '/saved/searches/:id',
  summary: 'Name a saved search anew, or turn its mails on or off',
  audience: LEARNER_ROLES,
  rateLimit,
  params,
  body: savedSearchChange,
  handle: ({ payload, viewer, params, body, now }) =>
    changeSearch({ payload, viewer, searchId: params.id, change: body, now }),
})

const remove = defineEndpoint({
  method: 'DELETE',
  path: '/saved/searches/:id',
  summary: 'Delete a saved search',
  audience: LEARNER_ROLES,
  rateLimit,
  status: 204,
  params,
  handle: ({ payload, viewer, params }) => deleteSearch({ payload, viewer, searchId: params.id }),
})

/** What learners put aside: tutors and searches (C18, ADR 038). */
export const savedEndpoints = [tutors, save, forget, searches, keep, change, remove]
