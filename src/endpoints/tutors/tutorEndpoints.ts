import { z } from 'zod'
import { offerChange } from '@/operations/package/offerChange'
import { setOffer } from '@/operations/package/setOffer'
import { searcherFrom } from '@/operations/search/log/searcher'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { SEARCH_LIMITS } from '@/operations/search/searchLimits'
import { tutorFilters } from '@/operations/search/tutorFilters'
import { createTutorProfile } from '@/operations/tutor/createTutorProfile'
import { profileDocument } from '@/operations/tutor/profileDocument'
import { findTutorId } from '@/operations/tutor/queries/findTutorId'
import { getTutor } from '@/operations/tutor/queries/getTutor'
import { listPricingOptions } from '@/operations/tutor/queries/listPricingOptions'
import { submitTutorProfile } from '@/operations/tutor/submitTutorProfile'
import { updateTutorProfile } from '@/operations/tutor/updateTutorProfile'
import { database } from '@/services/database/tx'
import { defineEndpoint } from '../http/defineEndpoint'
import { suggestEndpoint } from './suggestEndpoint'
import { tutorParams } from './tutorParams'

const search = defineEndpoint({
  method: 'GET',
  path: '/tutors',
  summary:
    'Find tutors: words, filters, sorting, with what each further choice would leave. Prices in whole units of `currency`',
  audience: 'public',
  rateLimit: { ...SEARCH_LIMITS.user, by: 'user', visitors: SEARCH_LIMITS.visitor },
  query: tutorFilters,
  handle: ({ payload, viewer, query, request, now }) =>
    searchTutors({
      payload,
      filters: { ...query, timezone: query.timezone ?? viewer?.timezone },
      viewerCurrency: viewer?.currency,
      countDays: true,
      searcher: searcherFrom(request.headers),
      now,
    }),
})

const create = defineEndpoint({
  method: 'POST',
  path: '/tutors',
  summary: 'A tutor without a profile starts one',
  audience: ['tutor'],
  status: 201,
  body: profileDocument,
  handle: async ({ payload, viewer, body, now }) => {
    const tutorId = await createTutorProfile({ payload, viewer })
    await updateTutorProfile({ payload, viewer, tutorId, changes: body, now })
    return getTutor({ payload, idOrSlug: tutorId, viewer, now })
  },
})

const get = defineEndpoint({
  method: 'GET',
  path: '/tutors/:idOrSlug',
  summary: 'A published profile; the tutor and operations see it unpublished too',
  audience: 'public',
  params: tutorParams,
  handle: ({ payload, viewer, params, now }) =>
    getTutor({ payload, idOrSlug: params.idOrSlug, viewer, studentId: viewer?.id, now }),
})

const update = defineEndpoint({
  method: 'PATCH',
  path: '/tutors/:idOrSlug',
  summary: 'The tutor changes their own profile; what is left out stays',
  audience: 'user',
  params: tutorParams,
  body: profileDocument,
  handle: async ({ payload, viewer, params, body, now }) => {
    const tutorId = await findTutorId(database(payload), params.idOrSlug)
    await updateTutorProfile({ payload, viewer, tutorId, changes: body, now })
    return getTutor({ payload, idOrSlug: tutorId, viewer, now })
  },
})

const submit = defineEndpoint({
  method: 'POST',
  path: '/tutors/:idOrSlug/submit',
  summary: 'The tutor hands the profile in for approval',
  audience: 'user',
  params: tutorParams,
  body: z.strictObject({}),
  handle: async ({ payload, viewer, params, now }) => {
    const tutorId = await findTutorId(database(payload), params.idOrSlug)
    await submitTutorProfile({ payload, viewer, tutorId, now })
    return getTutor({ payload, idOrSlug: tutorId, viewer, now })
  },
})

const packages = defineEndpoint({
  method: 'GET',
  path: '/tutors/:idOrSlug/packages',
  summary: 'The packages a tutor offers',
  audience: 'public',
  params: tutorParams,
  handle: async ({ payload, viewer, params, now }) => {
    const { id } = await getTutor({ payload, idOrSlug: params.idOrSlug, viewer, now })
    const docs = await listPricingOptions({ payload, tutorId: id, studentId: viewer?.id })
    return { docs, totalDocs: docs.length }
  },
})

const offer = defineEndpoint({
  method: 'PUT',
  path: '/tutors/:idOrSlug/packages',
  summary: 'The tutor says which packages they offer; those not named stay as they are',
  audience: 'user',
  params: tutorParams,
  body: z.strictObject({ offers: z.array(offerChange).min(1).max(20) }),
  handle: async ({ payload, viewer, params, body, now }) => {
    const tutorId = await findTutorId(database(payload), params.idOrSlug)
    await setOffer({ payload, viewer, tutorId, offers: body.offers, now })
    const docs = await listPricingOptions({ payload, tutorId })
    return { docs, totalDocs: docs.length }
  },
})

/** GET /api/tutors and what one can do with a profile. */
export const tutorEndpoints = [search, suggestEndpoint, create, get, update, submit, packages, offer]
