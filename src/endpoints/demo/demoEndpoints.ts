import { z } from 'zod'
import { moveDemoClock } from '@/operations/demo/moveDemoClock'
import { listDemoMail } from '@/operations/demo/queries/listDemoMail'
import { readDemoClock } from '@/operations/demo/queries/readDemoClock'
import { defineEndpoint } from '../http/defineEndpoint'
import { pageQuery } from '../http/pageQuery'

const instant = z.iso.datetime({
  offset: true,
  error: 'Use an ISO 8601 instant such as 2026-03-02T14:00:00Z.',
})

const readClock = defineEndpoint({
  method: 'GET',
  path: '/demo/clock',
  summary: 'What the clock of the demo shows',
  audience: 'public',
  handle: ({ payload, now }) => readDemoClock({ payload, now }),
})

const moveClock = defineEndpoint({
  method: 'POST',
  path: '/demo/clock',
  summary: 'Move the clock of the demo forward',
  audience: 'public',
  body: z
    .strictObject({ at: instant.optional(), advance: z.string().max(40).optional() })
    .refine(({ at, advance }) => (at === undefined) !== (advance === undefined), {
      error: 'Say either where to move the clock (at) or how far (advance).',
      path: ['at'],
    }),
  handle: ({ payload, body: { at, advance = '' } }) =>
    moveDemoClock({ payload, to: at === undefined ? { advance } : { at: new Date(at) } }),
})

const mailbox = defineEndpoint({
  method: 'GET',
  path: '/demo/mailbox',
  summary: 'The mails the product wrote, latest first',
  audience: 'public',
  query: pageQuery.extend({ to: z.string().trim().max(320).optional() }),
  handle: ({ payload, query }) => listDemoMail({ payload, ...query }),
})

/** `/api/demo` of api.md: for scripts what the demo bar and the mailbox page are for people. */
export const demoEndpoints = [readClock, moveClock, mailbox]
