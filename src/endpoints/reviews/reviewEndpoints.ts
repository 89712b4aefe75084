import { z } from 'zod'
import { getReview } from '@/operations/review/queries/getReview'
import { listMyReviews } from '@/operations/review/queries/listMyReviews'
import { listReviews } from '@/operations/review/queries/listReviews'
import { submitReview } from '@/operations/review/submitReview'
import { updateReview } from '@/operations/review/updateReview'
import { getTutor } from '@/operations/tutor/queries/getTutor'
import { defineEndpoint } from '../http/defineEndpoint'
import { pageQuery } from '../http/pageQuery'
import { tutorParams } from '../tutors/tutorParams'

const params = z.strictObject({ id: z.uuid() })
const rating = z
  .int('Give whole stars, 1 to 5.')
  .min(1, 'Give at least one star.')
  .max(5, 'Five stars are the most.')
const text = z.string().trim().max(2000)

const submit = defineEndpoint({
  method: 'POST',
  path: '/reviews',
  summary: 'Review a completed lesson, once, within 14 days',
  audience: 'user',
  status: 201,
  body: z.strictObject({ bookingId: z.uuid(), rating, comment: text.optional() }),
  handle: async ({ payload, viewer, body, now }) => {
    const reviewId = await submitReview({ payload, viewer, ...body, now })
    return getReview({ payload, reviewId, viewer })
  },
})

const mine = defineEndpoint({
  method: 'GET',
  path: '/reviews',
  summary: 'The reviews I wrote',
  audience: 'user',
  query: pageQuery,
  handle: ({ payload, viewer, query }) => listMyReviews({ payload, viewer, ...query }),
})

const get = defineEndpoint({
  method: 'GET',
  path: '/reviews/:id',
  summary: 'One review',
  audience: 'public',
  params,
  handle: ({ payload, viewer, params }) => getReview({ payload, reviewId: params.id, viewer }),
})

const update = defineEndpoint({
  method: 'PATCH',
  path: '/reviews/:id',
  summary: 'The author changes stars and text within 14 days; the tutor answers',
  audience: 'user',
  params,
  body: z
    .strictObject({ rating: rating.optional(), comment: text.optional(), reply: text.optional() })
    .refine((body) => Object.values(body).some((value) => value !== undefined), 'Say what to change.'),
  handle: async ({ payload, viewer, params, body, now }) => {
    await updateReview({ payload, viewer, reviewId: params.id, changes: body, now })
    return getReview({ payload, reviewId: params.id, viewer })
  },
})

const ofTutor = defineEndpoint({
  method: 'GET',
  path: '/tutors/:idOrSlug/reviews',
  summary: 'A tutor’s reviews, newest first, with how the stars spread',
  audience: 'public',
  params: tutorParams,
  query: pageQuery,
  handle: async ({ payload, viewer, params, query, now }) => {
    const { id } = await getTutor({ payload, idOrSlug: params.idOrSlug, viewer, now })
    return listReviews({ payload, tutorId: id, ...query })
  },
})

/** Reviews: write, read, change, answer. */
export const reviewEndpoints = [submit, mine, get, update, ofTutor]
