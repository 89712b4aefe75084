import { getEarnings } from '@/operations/payout/queries/getEarnings'
import { defineEndpoint } from '../http/defineEndpoint'

const balance = defineEndpoint({
  method: 'GET',
  path: '/payouts/balance',
  summary: 'My earnings, tier and latest lessons',
  audience: ['tutor'],
  handle: ({ payload, viewer }) => getEarnings({ payload, viewer }),
})

/** `/api/payouts` of api.md, as far as this release goes. */
export const payoutEndpoints = [balance]
