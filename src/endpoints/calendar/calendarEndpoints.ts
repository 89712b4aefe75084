import { z } from 'zod'
import { closeFeed } from '@/operations/calendar/closeFeed'
import { getFeed } from '@/operations/calendar/queries/getFeed'
import { readFeed } from '@/operations/calendar/queries/readFeed'
import { renewFeed } from '@/operations/calendar/renewFeed'
import { defineEndpoint } from '../http/defineEndpoint'
import { taggedAnswer } from '../http/taggedAnswer'

const status = defineEndpoint({
  method: 'GET',
  path: '/calendar-feed',
  summary: 'Whether I have a calendar feed, and since when',
  audience: 'user',
  handle: ({ payload, viewer }) => getFeed({ payload, viewer }),
})

const renew = defineEndpoint({
  method: 'POST',
  path: '/calendar-feed',
  summary: 'Make my calendar feed, or give it a new address; only this answer tells the address',
  audience: 'user',
  status: 201,
  body: z.strictObject({}),
  rateLimit: { name: 'calendarFeedRenew', points: 20, seconds: 3600, by: 'user' },
  handle: ({ payload, viewer, now }) => renewFeed({ payload, viewer, now }),
})

const close = defineEndpoint({
  method: 'DELETE',
  path: '/calendar-feed',
  summary: 'Switch my calendar feed off',
  audience: 'user',
  status: 204,
  handle: ({ payload, viewer }) => closeFeed({ payload, viewer }),
})

/** The secret in the address is all the login a calendar has. Many people may share the address of a big calendar's server. */
const read = defineEndpoint({
  method: 'GET',
  path: '/calendar/:token.ics',
  summary: 'The lessons of a private calendar feed, as iCalendar (RFC 5545)',
  audience: 'public',
  params: z.strictObject({ token: z.string().max(200) }),
  rateLimit: { name: 'calendarFeed', points: 300, seconds: 60, by: 'ip' },
  handle: async ({ payload, params, request, now }) =>
    taggedAnswer({
      request,
      body: await readFeed({ payload, token: params.token, now }),
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="edustream.ics"',
        'Cache-Control': 'private, no-cache',
        'X-Robots-Tag': 'noindex',
      },
    }),
})

/** The private calendar feed: its owner's switch, and what calendars read. */
export const calendarEndpoints = [status, renew, close, read]
