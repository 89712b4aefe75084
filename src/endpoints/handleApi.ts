import { randomUUID } from 'node:crypto'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { clientAddress } from '@/operations/identity/clientAddress'
import { viewerFrom } from '@/operations/identity/queries/viewer'
import { currentInstant } from '@/services/clock/clock'
import { loggedPath } from '@/services/logging/loggedPath'
import { logger } from '@/services/logging/logger'
import { requestContext } from '@/services/logging/requestContext'
import { type Allowance, limitRate } from '@/services/rateLimit/limitRate'
import { apiEndpoints } from './apiEndpoints'
import { answerOnce } from './http/answerOnce'
import { assertAudience } from './http/assertAudience'
import type { EndpointDefinition, RateLimit } from './http/defineEndpoint'
import { matchEndpoint } from './http/matchEndpoint'
import { onceId } from './http/onceId'
import { parseInput } from './http/parseInput'
import { queryOf } from './http/queryOf'
import { readBody } from './http/readBody'

const find = matchEndpoint(apiEndpoints)
const idParams = z.record(z.string(), z.string().max(200))

/** Answers every request of api.md: finds the endpoint, says who calls, parses, limits, runs it, maps errors. */
export async function handleApi(request: Request): Promise<Response> {
  const given = request.headers.get('x-request-id')
  const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  const started = performance.now()
  return requestContext.run({ requestId }, async () => {
    const answer = await dispatch(request).catch(refusal)
    answer.headers.set('X-Request-Id', requestId)
    if (!answer.headers.has('Cache-Control')) answer.headers.set('Cache-Control', 'no-store')
    const path = loggedPath(new URL(request.url).pathname)
    logger.info(
      { method: request.method, path, status: answer.status, ms: Math.round(performance.now() - started) },
      'request',
    )
    return answer
  })
}

async function dispatch(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (/%00/.test(url.href)) throw new DomainError('MALFORMED_REQUEST', 'address holds a NUL character')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const { endpoint, params } = find(method, url.pathname.replace(/^\/api/, '').replace(/\/$/, ''))
  const payload = await getPayload({ config })
  const now = await currentInstant(payload)
  const viewer = await viewerFrom({ payload, headers: request.headers, now })
  const context = requestContext.getStore()
  if (context && viewer) context.userId = viewer.id
  assertAudience(endpoint.audience, viewer)
  const ip = clientAddress(request.headers)
  const allowance = endpoint.rateLimit && (await limited(payload, endpoint.rateLimit, { viewer, ip }))
  const body = endpoint.body ? await readBody(request, endpoint.body, endpoint.maxBytes) : undefined
  const asked = idempotencyOf({ endpoint, request, viewerId: viewer?.id, body, path: url.pathname })
  const input = {
    payload,
    viewer,
    now,
    onceId: onceId(asked),
    request,
    ip,
    body,
    query: endpoint.query ? parseInput(endpoint.query, queryOf(url.searchParams)) : undefined,
    params: parseInput(endpoint.params ?? idParams, params),
  }
  const run = () => endpoint.handle(input as never)
  const status = endpoint.status ?? 200
  const once = async () => ({ status, body: await run() })
  const result = asked ? await answerOnce({ payload, ...asked, now, run: once }) : await plain(status, run)
  const answer = result instanceof Response ? result : json(result.body, result.status)
  if (allowance) tellAllowance(answer.headers, allowance)
  return answer
}

type Caller = { viewer: { id: string } | null; ip: string }

function limited(payload: Payload, { by, visitors, ...rule }: RateLimit, { viewer, ip }: Caller) {
  if (by === 'user' && viewer) return limitRate(payload, rule, viewer.id)
  return limitRate(payload, by === 'user' && visitors ? visitors : rule, ip)
}

type Idempotent = {
  endpoint: EndpointDefinition
  request: Request
  viewerId?: string
  body: unknown
  path: string
}

/** By what a request that is to be done once is known again; null when nobody asked for that. */
function idempotencyOf({ endpoint, request, viewerId, body, path }: Idempotent) {
  const key = request.headers.get('idempotency-key')
  if (!endpoint.idempotent || !key || !viewerId) return null
  return { userId: viewerId, key, request: `${path}\n${JSON.stringify(body)}` }
}

async function plain(status: number, run: () => Promise<unknown>) {
  const result = await run()
  return result instanceof Response ? result : { status, body: result }
}

function json(body: unknown, status: number): Response {
  if (body === undefined) return new Response(null, { status: status === 200 ? 204 : status })
  return Response.json(body, { status })
}

function tellAllowance(headers: Headers, { limit, remaining, resetSeconds }: Allowance): void {
  headers.set('RateLimit-Limit', String(limit))
  headers.set('RateLimit-Remaining', String(remaining))
  headers.set('RateLimit-Reset', String(resetSeconds))
}

function refusal(error: unknown): Response {
  const { status, body, code, retryAfterSeconds } = errorAnswer(error)
  if (status >= 500) logger.error({ err: error, code }, 'request failed')
  else
    logger.debug(
      { code, reason: error instanceof DomainError ? error.message : undefined },
      'request refused',
    )
  return Response.json(body, {
    status,
    headers: retryAfterSeconds ? { 'Retry-After': String(retryAfterSeconds) } : {},
  })
}
