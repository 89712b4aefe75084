import { z } from 'zod'
import { explainDifference } from '@/operations/reconciliation/explainDifference'
import { listReconciledDays } from '@/operations/reconciliation/queries/listReconciledDays'
import { reconcile } from '@/operations/reconciliation/reconcile'
import { defineEndpoint } from '../http/defineEndpoint'

const days = defineEndpoint({
  method: 'GET',
  path: '/admin/reconciliation',
  summary: 'The processor’s books of the last month day by day, with what differs from ours',
  audience: ['finance'],
  handle: async ({ payload, viewer, now }) => ({ days: await listReconciledDays({ payload, viewer, now }) }),
})

const run = defineEndpoint({
  method: 'POST',
  path: '/admin/reconciliation/run',
  summary: 'Compares the processor’s books with ours now, as every night',
  audience: ['finance'],
  rateLimit: { name: 'reconcile', points: 6, seconds: 3600, by: 'user' },
  body: z.strictObject({}),
  handle: ({ payload, now }) => reconcile({ payload, now }),
})

const explain = defineEndpoint({
  method: 'POST',
  path: '/admin/reconciliation/differences/:id/explain',
  summary: 'Says why the books differ; it opens again when either side changes',
  audience: ['finance'],
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({
    reason: z.string().trim().min(3, 'Please say why, for the audit log.').max(1000),
  }),
  handle: async ({ payload, viewer, params, body, now }) => {
    await explainDifference({ payload, viewer, differenceId: params.id, reason: body.reason, now })
    return { id: params.id, state: 'explained' }
  },
})

/** The processor's books against ours (J20). */
export const reconciliationEndpoints = [days, run, explain]
