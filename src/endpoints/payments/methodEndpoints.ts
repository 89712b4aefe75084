import { z } from 'zod'
import { addCard } from '@/operations/payment/addCard'
import { chooseDefaultCard } from '@/operations/payment/chooseDefaultCard'
import { freshCards } from '@/operations/payment/freshCards'
import { removeCard } from '@/operations/payment/removeCard'
import { defineEndpoint } from '../http/defineEndpoint'

const params = z.strictObject({ id: z.uuid() })

const list = defineEndpoint({
  method: 'GET',
  path: '/payments/methods',
  summary: 'My saved cards, the default first',
  audience: 'user',
  handle: async ({ payload, viewer, now }) => ({ docs: (await freshCards({ payload, viewer, now })).cards }),
})

const add = defineEndpoint({
  method: 'POST',
  path: '/payments/methods',
  summary: 'Save a card; url is where to enter it',
  audience: 'user',
  status: 201,
  idempotent: true,
  handle: ({ payload, viewer, now }) => addCard({ payload, viewer, now }),
})

const remove = defineEndpoint({
  method: 'DELETE',
  path: '/payments/methods/:id',
  summary: 'Forget a saved card',
  audience: 'user',
  params,
  handle: async ({ payload, viewer, params, now }) => {
    await removeCard({ payload, viewer, methodId: params.id, now })
    return { id: params.id, status: 'removed' }
  },
})

const makeDefault = defineEndpoint({
  method: 'PUT',
  path: '/payments/methods/:id/default',
  summary: 'Offer this saved card first',
  audience: 'user',
  params,
  handle: async ({ payload, viewer, params, now }) => {
    await chooseDefaultCard({ payload, viewer, methodId: params.id, now })
    return { id: params.id, isDefault: true }
  },
})

/** `/api/payments/methods` of api.md: saved cards (J09, EX41). */
export const methodEndpoints = [list, add, remove, makeDefault]
