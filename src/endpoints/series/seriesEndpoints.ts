import { z } from 'zod'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { FEWEST_LESSONS, MOST_A_WEEK, MOST_LESSONS } from '@/domain/series/seriesTerms'
import { isUsableInstant } from '@/domain/time/isUsableInstant'
import { timezoneInput } from '@/operations/identity/accountInputs'
import { createSeries } from '@/operations/series/createSeries'
import { getSeries } from '@/operations/series/queries/getSeries'
import { previewSeries } from '@/operations/series/queries/previewSeries'
import { defineEndpoint } from '../http/defineEndpoint'
import { instant, optionalText, payWith, quoteId } from '../http/inputFields'

const date = z.iso
  .date('Use a date such as 2027-01-31.')
  .refine((text) => isUsableInstant(new Date(text)), 'Use a date before the year 2200.')
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Use hours and minutes, such as 09:30.')

const lessons = z.strictObject({
  tutorId: z.uuid(),
  durationMinutes: z.int().min(15).max(240),
  timezone: timezoneInput,
  weekly: z
    .array(z.strictObject({ day: z.enum(WEEKDAYS), start: clock }))
    .min(1, 'Choose a time of the week.')
    .max(MOST_A_WEEK, `Choose up to ${MOST_A_WEEK} times a week.`),
  from: date,
  count: z
    .int()
    .min(FEWEST_LESSONS, `A series has at least ${FEWEST_LESSONS} lessons. Book a single lesson instead.`)
    .max(MOST_LESSONS, `A series has up to ${MOST_LESSONS} lessons. Book the rest when these are over.`),
  exceptions: z
    .array(z.strictObject({ date, start: clock, instead: instant.nullable() }))
    .max(MOST_LESSONS)
    .optional(),
})

const check = defineEndpoint({
  method: 'POST',
  path: '/booking-series/check',
  summary: 'Which lessons of a weekly series can be, which cannot and what instead; holds nothing',
  audience: 'user',
  rateLimit: { name: 'seriesCheck', points: 60, seconds: 60, by: 'user' },
  body: lessons,
  handle: async ({ payload, viewer, body, now }) => {
    const { tutorId, ...request } = body
    const { tutor: _tutor, ...preview } = await previewSeries({
      payload,
      viewer,
      tutor: tutorId,
      request,
      now,
    })
    return preview
  },
})

const create = defineEndpoint({
  method: 'POST',
  path: '/booking-series',
  summary:
    'Hold every lesson of a weekly series, or none; checkout.url is where to pay for all of them, null when they are paid already',
  audience: 'user',
  status: 201,
  idempotent: true,
  rateLimit: { name: 'bookings', points: 60, seconds: 60, by: 'user', isPerProcess: true },
  body: lessons.extend({
    subjectId: z.uuid(),
    topic: optionalText(200),
    goals: optionalText(2000),
    quoteId,
    packageId: z.uuid().optional(),
    ...payWith,
  }),
  handle: async ({ payload, viewer, body, now }) => {
    const { seriesId, checkoutUrl } = await createSeries({ payload, viewer, request: body, now })
    return {
      series: await getSeries({ payload, viewer, seriesId, now }),
      checkout: checkoutUrl === null ? null : { url: checkoutUrl },
    }
  },
})

const get = defineEndpoint({
  method: 'GET',
  path: '/booking-series/:id',
  summary: 'A weekly series with all its lessons and what I may do with each',
  audience: 'user',
  params: z.strictObject({ id: z.uuid() }),
  handle: ({ payload, viewer, params, now }) => getSeries({ payload, viewer, seriesId: params.id, now }),
})

/** Weekly series (EX03). What is done with their lessons is done on the bookings, with a `scope`. */
export const seriesEndpoints = [check, create, get]
