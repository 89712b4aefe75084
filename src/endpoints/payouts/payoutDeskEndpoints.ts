import { z } from 'zod'
import { FILE_CHANNELS } from '@/domain/payout/payoutChannels'
import { approvePayout } from '@/operations/payout/approvePayout'
import { closePayout } from '@/operations/payout/closePayout'
import { makePayoutBatches } from '@/operations/payout/makePayoutBatches'
import { markBatchSent } from '@/operations/payout/markBatchSent'
import { rejectPayout } from '@/operations/payout/rejectPayout'
import { settleBatch } from '@/operations/payout/settleBatch'
import { takeBatchFile } from '@/operations/payout/takeBatchFile'
import { defineEndpoint } from '../http/defineEndpoint'

const audience = ['finance'] as const
const params = z.strictObject({ id: z.uuid() })
const empty = z.strictObject({})
const reason = z.string().trim().min(3, 'Please say why in a few words.').max(500)

const approve = defineEndpoint({
  method: 'POST',
  path: '/admin/payouts/:id/approve',
  summary: 'Approves a payout above the limit, as one of two different people',
  audience,
  params,
  body: empty,
  handle: async ({ payload, viewer, params, now }) => ({
    id: params.id,
    state: await approvePayout({ payload, viewer, payoutId: params.id, now }),
  }),
})

const reject = defineEndpoint({
  method: 'POST',
  path: '/admin/payouts/:id/reject',
  summary: 'Stops a payout before it is sent, with a reason the tutor reads',
  audience,
  params,
  body: z.strictObject({ reason }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await rejectPayout({ payload, viewer, payoutId: params.id, reason: body.reason, now })
    return { id: params.id, state: 'rejected' }
  },
})

const settle = defineEndpoint({
  method: 'POST',
  path: '/admin/payouts/:id/settle',
  summary: 'Says that a payout of a file has arrived',
  audience,
  params,
  body: empty,
  handle: async ({ payload, viewer, params, now }) => {
    await closePayout({ payload, viewer, payoutId: params.id, outcome: { kind: 'paid' }, now })
    return { id: params.id, state: 'paid' }
  },
})

const fail = defineEndpoint({
  method: 'POST',
  path: '/admin/payouts/:id/fail',
  summary: 'Says that a payout of a file came back; the tutor has the money available again',
  audience,
  params,
  body: z.strictObject({ reason }),
  handle: async ({ payload, viewer, params, body, now }) => {
    const outcome = { kind: 'failed' as const, reason: body.reason }
    await closePayout({ payload, viewer, payoutId: params.id, outcome, now })
    return { id: params.id, state: 'failed' }
  },
})

const makeBatches = defineEndpoint({
  method: 'POST',
  path: '/admin/payout-batches',
  summary: 'Writes the files of all approved payouts of a channel, one a currency',
  audience,
  status: 201,
  idempotent: true,
  body: z.strictObject({ channel: z.enum(FILE_CHANNELS) }),
  handle: async ({ payload, viewer, body, now }) => ({
    docs: await makePayoutBatches({ payload, viewer, channel: body.channel, now }),
  }),
})

const batchSent = defineEndpoint({
  method: 'POST',
  path: '/admin/payout-batches/:id/sent',
  summary: 'Says that a file is uploaded and paid at the provider',
  audience,
  params,
  body: empty,
  handle: async ({ payload, viewer, params, now }) => {
    await markBatchSent({ payload, viewer, batchId: params.id, now })
    return { id: params.id, state: 'sent' }
  },
})

const batchSettled = defineEndpoint({
  method: 'POST',
  path: '/admin/payout-batches/:id/settle',
  summary: 'Says that everything in an uploaded file has arrived, but what came back',
  audience,
  params,
  body: empty,
  handle: async ({ payload, viewer, params, now }) => ({
    id: params.id,
    settled: await settleBatch({ payload, viewer, batchId: params.id, now }),
  }),
})

const batchFile = defineEndpoint({
  method: 'GET',
  path: '/admin/payout-batches/:id/file',
  summary: 'The file of a batch as CSV, the same each time',
  audience,
  params,
  handle: async ({ payload, viewer, params }) => {
    const { name, text } = await takeBatchFile({ payload, viewer, batchId: params.id })
    return new Response(text, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    })
  },
})

/** What finance does with payouts: four eyes, files, and what became of them (CT13). */
export const payoutDeskEndpoints = [
  approve,
  reject,
  settle,
  fail,
  makeBatches,
  batchSent,
  batchSettled,
  batchFile,
]
