import { assertMetricsToken } from '@/operations/health/assertMetricsToken'
import { readiness } from '@/operations/health/readiness'
import { writeMetrics } from '@/operations/health/writeMetrics'
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

const metrics = defineEndpoint({
  method: 'GET',
  path: '/metrics',
  summary: 'Counters of this process, for Prometheus; with METRICS_TOKEN as bearer token',
  audience: 'public',
  handle: async ({ request }) => {
    assertMetricsToken(request.headers.get('authorization'))
    return new Response(writeMetrics(), {
      headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' },
    })
  },
})

/** `/api/health` and `/api/metrics` of api.md. */
export const healthEndpoints = [live, ready, metrics]
