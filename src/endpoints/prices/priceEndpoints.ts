import { z } from 'zod'
import { answerPrice } from '@/operations/price/answerPrice'
import { proposePrice } from '@/operations/price/proposePrice'
import { listOwnPrices } from '@/operations/price/queries/listOwnPrices'
import { listStudentPrices } from '@/operations/price/queries/listStudentPrices'
import { findTutorId } from '@/operations/tutor/queries/findTutorId'
import { database } from '@/services/database/tx'
import { defineEndpoint } from '../http/defineEndpoint'
import { moneyAbove0, optionalText } from '../http/inputFields'
import { pageQuery } from '../http/pageQuery'
import { tutorParams } from '../tutors/tutorParams'

const params = z.strictObject({ id: z.uuid() })

const own = defineEndpoint({
  method: 'GET',
  path: '/prices',
  summary: 'What I pay tutors when it is not what their page says, and what they ask me for',
  audience: 'user',
  handle: async ({ payload, viewer }) => {
    const docs = await listOwnPrices({ payload, viewer })
    return { docs, totalDocs: docs.length }
  },
})

const students = defineEndpoint({
  method: 'GET',
  path: '/tutors/:idOrSlug/student-prices',
  summary: 'What each student of the tutor pays for an hour',
  audience: 'user',
  params: tutorParams,
  query: pageQuery,
  handle: async ({ payload, viewer, params, query }) => {
    const tutorId = await findTutorId(database(payload), params.idOrSlug)
    return listStudentPrices({ payload, viewer, tutorId, ...query })
  },
})

const propose = defineEndpoint({
  method: 'POST',
  path: '/tutors/:idOrSlug/student-prices',
  summary: 'The tutor makes a price for one student: lower holds at once, higher when the student agrees',
  audience: 'user',
  idempotent: true,
  rateLimit: { name: 'studentPrices', points: 30, seconds: 60, by: 'user' },
  params: tutorParams,
  body: z.strictObject({ studentId: z.uuid(), hourlyRate: moneyAbove0, message: optionalText(300) }),
  handle: async ({ payload, viewer, params, body, now }) => {
    const tutorId = await findTutorId(database(payload), params.idOrSlug)
    return { result: await proposePrice({ payload, viewer, tutorId, wish: body, now }) }
  },
})

const answer = (given: 'accept' | 'keep' | 'withdraw', summary: string) =>
  defineEndpoint({
    method: 'POST',
    path: `/prices/:id/${given}`,
    summary,
    audience: 'user',
    status: 204,
    params,
    body: z.strictObject({}),
    handle: ({ payload, viewer, params, now }) =>
      answerPrice({ payload, viewer, agreementId: params.id, answer: given, now }),
  })

/** Prices of single students (EX37). */
export const priceEndpoints = [
  own,
  students,
  propose,
  answer('accept', 'I agree to the price I am asked for; it holds from my next booking on'),
  answer('keep', 'I keep the price I pay'),
  answer('withdraw', 'The tutor takes the question back'),
]
