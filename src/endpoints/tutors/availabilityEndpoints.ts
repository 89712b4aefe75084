import { z } from 'zod'
import { addDays } from '@/domain/time/instants'
import { isTimeZone } from '@/domain/time/isTimeZone'
import { isUsableInstant } from '@/domain/time/isUsableInstant'
import { availabilityDocument } from '@/operations/availability/availabilityDocument'
import { getAvailability } from '@/operations/availability/queries/getAvailability'
import { getOpenSlots } from '@/operations/availability/queries/getOpenSlots'
import { setAvailability } from '@/operations/availability/setAvailability'
import { findTutorId } from '@/operations/tutor/queries/findTutorId'
import { database } from '@/services/database/tx'
import { defineEndpoint } from '../http/defineEndpoint'
import { tutorParams } from './tutorParams'

const DEFAULT_DAYS = 7

/** An instant, or a date, which is its first moment in UTC. */
const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], {
    error: 'Use a date and time such as 2026-11-30T09:00:00Z.',
  })
  .transform((text) => new Date(text))
  .refine(isUsableInstant, 'Use a date from 1970 to 2199.')

const slots = defineEndpoint({
  method: 'GET',
  path: '/tutors/:idOrSlug/availability',
  summary:
    'Every slot that can be booked now, starting in [from, to), at most 60 days; the next 7 days unless said',
  audience: 'public',
  rateLimit: { name: 'slots', points: 300, seconds: 60, by: 'ip', isPerProcess: true },
  params: tutorParams,
  query: z.strictObject({
    from: moment.optional(),
    to: moment.optional(),
    /** Times for a trial lesson, in the length the tutor gives those. */
    trial: z.stringbool().optional(),
    duration: z.coerce.number().int().min(15).max(240).optional(),
    timezone: z.string().max(60).refine(isTimeZone, 'Choose a time zone such as Europe/London.').optional(),
  }),
  handle: async ({ payload, viewer, params, query, now }) => {
    const tx = database(payload)
    const tutorId = await findTutorId(tx, params.idOrSlug)
    const from = query.from ?? now
    const to = query.to ?? addDays(from, DEFAULT_DAYS)
    const open = await getOpenSlots({
      tx,
      tutorId,
      from,
      to,
      durationMinutes: query.duration,
      studentId: viewer?.id,
      isTrial: query.trial,
      now,
    })
    const { timezoneLocked, durationMinutes, slots } = open
    const timezone = (timezoneLocked ? undefined : query.timezone) ?? open.timezone
    return { timezone, timezoneLocked, durationMinutes, slots }
  },
})

const set = defineEndpoint({
  method: 'PUT',
  path: '/tutors/:idOrSlug/availability',
  summary: 'The tutor replaces their hours, exceptions and time off; settings left out stay',
  audience: 'user',
  params: tutorParams,
  body: availabilityDocument,
  handle: async ({ payload, viewer, params, body, now }) => {
    const tx = database(payload)
    const tutorId = await findTutorId(tx, params.idOrSlug)
    await setAvailability({ payload, viewer, tutorId, document: body, now })
    return getAvailability({ tx, tutorId })
  },
})

/** GET and PUT /api/tutors/{id}/availability. */
export const availabilityEndpoints = [slots, set]
