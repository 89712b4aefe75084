import { receiveWebhook } from '@/operations/payment/receiveWebhook'
import { defineEndpoint } from '../http/defineEndpoint'
import { readText } from '../http/readBody'

export const stripeWebhook = defineEndpoint({
  method: 'POST',
  path: '/webhooks/stripe',
  summary: 'Events of the card processor, signed',
  audience: 'public',
  handle: async ({ payload, request, now }) => {
    await receiveWebhook({
      payload,
      rawBody: await readText(request),
      signature: request.headers.get('stripe-signature'),
      now,
    })
    return { received: true }
  },
})
