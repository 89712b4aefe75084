import { readiness } from '@/operations/health/readiness'
import { defineEndpoint } from '../http/defineEndpoint'

/** For the API's description and for calls without Next; the site answers from `app/api/health/live` itself. */
const live = defineEndpoint({
  method: 'GET',
  path: '/health/live',
  summary: 'The process answers',
  audience: 'public',
  handle: async () => ({ status: 'ok' }),
})

const ready = defineEndpoint({
  method: 'GET',
  path: '/health/ready',
  summary: 'Database, queue and payments, each with its state',
  audience: 'public',
  handle: async ({ payload }) => {
    const report = await readiness({ payload })
    return report.status === 'ok'
      ? report
      : Response.json(report, { status: 503, headers: { 'Retry-After': '5' } })
  },
})

/** `/api/health` of api.md. */
export const healthEndpoints = [live, ready]
