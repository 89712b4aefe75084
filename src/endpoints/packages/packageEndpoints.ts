import { z } from 'zod'
import { PACKAGE_SIZES } from '@/domain/package/packageOffer'
import { MOST_EXTENSION_DAYS } from '@/domain/package/packageTerms'
import { buyPackage } from '@/operations/package/buyPackage'
import { extendPackage } from '@/operations/package/extendPackage'
import { getPackage } from '@/operations/package/queries/getPackage'
import { listPackages } from '@/operations/package/queries/listPackages'
import { previewPackage } from '@/operations/package/queries/previewPackage'
import { refundPackage } from '@/operations/package/refundPackage'
import { withdrawPackage } from '@/operations/package/withdrawPackage'
import { defineEndpoint } from '../http/defineEndpoint'
import { quoteId } from '../http/inputFields'

const params = z.strictObject({ id: z.uuid() })
const reason = z.string().trim().min(3, 'Please say why, for the audit log.').max(500)

const wish = z.strictObject({
  tutorId: z.uuid(),
  lessons: z.literal([...PACKAGE_SIZES]),
  durationMinutes: z.int().min(15).max(240).optional(),
})

const preview = defineEndpoint({
  method: 'POST',
  path: '/packages/preview',
  summary:
    'What a package would cost me, in my currency, with a quote that keeps it for 30 minutes; holds nothing',
  audience: 'user',
  body: wish,
  handle: ({ payload, viewer, body, now }) => previewPackage({ payload, viewer, wish: body, now }),
})

const buy = defineEndpoint({
  method: 'POST',
  path: '/packages',
  summary: 'Buy lessons ahead; checkout.url is where to pay, null when the wallet paid for all of it',
  audience: 'user',
  status: 201,
  idempotent: true,
  rateLimit: { name: 'packages', points: 20, seconds: 60, by: 'user' },
  body: wish.extend({ useWallet: z.boolean().optional(), quoteId }),
  handle: async ({ payload, viewer, body, onceId, now }) => {
    const { packageId, checkoutUrl } = await buyPackage({ payload, viewer, wish: body, id: onceId, now })
    return {
      package: await getPackage({ payload, viewer, packageId, now }),
      checkout: checkoutUrl === null ? null : { url: checkoutUrl },
    }
  },
})

const list = defineEndpoint({
  method: 'GET',
  path: '/packages',
  summary: 'My packages, newest first',
  audience: 'user',
  handle: async ({ payload, viewer, now }) => {
    const docs = await listPackages({ payload, viewer, now })
    return { docs, totalDocs: docs.length }
  },
})

const get = defineEndpoint({
  method: 'GET',
  path: '/packages/:id',
  summary: 'One package with the lessons booked from it',
  audience: 'user',
  params,
  handle: ({ payload, viewer, params, now }) => getPackage({ payload, viewer, packageId: params.id, now }),
})

const withdraw = defineEndpoint({
  method: 'POST',
  path: '/packages/:id/withdraw',
  summary: 'Give unused lessons back within 14 days; what they cost goes back to where it was paid from',
  audience: 'user',
  idempotent: true,
  params,
  body: z.strictObject({}),
  handle: async ({ payload, viewer, params, now }) => {
    await withdrawPackage({ payload, viewer, packageId: params.id, now })
    return getPackage({ payload, viewer, packageId: params.id, now })
  },
})

const extend = defineEndpoint({
  method: 'POST',
  path: '/admin/packages/:id/extend',
  summary: 'Staff put off the last day of a package, once, with a reason',
  audience: ['ops'],
  params,
  body: z.strictObject({ days: z.int().min(1).max(MOST_EXTENSION_DAYS), reason }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await extendPackage({ payload, viewer, packageId: params.id, ...body, now })
    return getPackage({ payload, viewer, packageId: params.id, now })
  },
})

const refund = defineEndpoint({
  method: 'POST',
  path: '/admin/packages/:id/refund',
  summary: 'Staff give back what unused lessons cost, all of them unless said, with a reason',
  audience: ['ops'],
  idempotent: true,
  params,
  body: z.strictObject({ lessons: z.int().min(1).optional(), reason }),
  handle: async ({ payload, viewer, params, body, onceId, now }) => {
    await refundPackage({ payload, viewer, packageId: params.id, ...body, id: onceId, now })
    return getPackage({ payload, viewer, packageId: params.id, now })
  },
})

/** `/api/packages` of api.md, and what the buttons of the staff panel call (F11). */
export const packageEndpoints = [preview, buy, list, get, withdraw, extend, refund]
