import { z } from 'zod'
import { CURRENCIES } from '@/domain/money/currency'
import { PAYOUT_CHANNELS } from '@/domain/payout/payoutChannels'
import { cancelPayout } from '@/operations/payout/cancelPayout'
import { choosePayoutMethod } from '@/operations/payout/choosePayoutMethod'
import { getEarnings } from '@/operations/payout/queries/getEarnings'
import { getPayoutMethod } from '@/operations/payout/queries/getPayoutMethod'
import { getPayout, listPayouts } from '@/operations/payout/queries/listPayouts'
import { requestPayout } from '@/operations/payout/requestPayout'
import { startOnboarding } from '@/operations/payout/startOnboarding'
import { defineEndpoint } from '../http/defineEndpoint'
import { pageQuery } from '../http/pageQuery'

const audience = ['tutor'] as const
const params = z.strictObject({ id: z.uuid() })
const currency = z.enum(CURRENCIES)
/** More minor units than anybody earns; keeps sums far from where numbers stop being exact. */
const MOST = 100_000_000_000

const balance = defineEndpoint({
  method: 'GET',
  path: '/payouts/balance',
  summary: 'My earnings, what can be paid out now and on which terms, my tier and latest lessons',
  audience,
  query: z.strictObject({ currency: currency.optional() }),
  handle: ({ payload, viewer, query, now }) => getEarnings({ payload, viewer, ...query, now }),
})

const method = defineEndpoint({
  method: 'GET',
  path: '/payouts/method',
  summary: 'How I am paid, and the other ways with their fees, minimums and currencies',
  audience,
  handle: ({ payload, viewer }) => getPayoutMethod({ payload, viewer }),
})

const choose = defineEndpoint({
  method: 'PUT',
  path: '/payouts/method',
  summary: 'Chooses how I am paid; payouts already asked for go where they were to go',
  audience,
  body: z.strictObject({
    channel: z.enum(PAYOUT_CHANNELS),
    email: z.email().max(254).optional(),
    testAccount: z.enum(['open', 'closed']).optional(),
    weekly: z.boolean().default(true),
  }),
  rateLimit: { name: 'payoutMethod', points: 20, seconds: 3600, by: 'user' },
  handle: async ({ payload, viewer, body, now }) => {
    await choosePayoutMethod({ payload, viewer, choice: body, now })
    return getPayoutMethod({ payload, viewer })
  },
})

const onboard = defineEndpoint({
  method: 'POST',
  path: '/payouts/method/onboarding',
  summary: 'A page of the card processor where I set up or complete my account',
  audience,
  body: z.strictObject({}),
  rateLimit: { name: 'payoutOnboarding', points: 20, seconds: 3600, by: 'user' },
  handle: ({ payload, viewer, now }) => startOnboarding({ payload, viewer, now }),
})

const list = defineEndpoint({
  method: 'GET',
  path: '/payouts',
  summary: 'My payouts, latest first, with the lessons each has paid',
  audience,
  query: pageQuery,
  handle: ({ payload, viewer, query }) => listPayouts({ payload, viewer, ...query }),
})

const one = defineEndpoint({
  method: 'GET',
  path: '/payouts/:id',
  summary: 'One of my payouts',
  audience,
  params,
  handle: ({ payload, viewer, params }) => getPayout({ payload, viewer, payoutId: params.id }),
})

const request = defineEndpoint({
  method: 'POST',
  path: '/payouts',
  summary: 'Asks for a payout of an amount in minor units, or of all that is available',
  audience,
  status: 201,
  idempotent: true,
  body: z.strictObject({
    amount: z.int().min(1).max(MOST).optional(),
    currency: currency.optional(),
  }),
  handle: async ({ payload, viewer, body, onceId, now }) => {
    const payoutId = await requestPayout({ payload, viewer, ...body, id: onceId, now })
    return getPayout({ payload, viewer, payoutId })
  },
})

const cancel = defineEndpoint({
  method: 'POST',
  path: '/payouts/:id/cancel',
  summary: 'Takes back a payout of mine that is not sent yet',
  audience,
  params,
  body: z.strictObject({}),
  handle: async ({ payload, viewer, params, now }) => {
    await cancelPayout({ payload, viewer, payoutId: params.id, now })
    return getPayout({ payload, viewer, payoutId: params.id })
  },
})

/** `/api/payouts` of api.md, for tutors. Fixed paths stand before the one with an id. */
export const payoutEndpoints = [balance, method, choose, onboard, list, one, request, cancel]
