import type { Payload } from 'payload'
import type { z } from 'zod'
import type { Role } from '@/domain/identity/roles'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { RateRule } from '@/services/rateLimit/limitRate'

export type RateLimit = RateRule & {
  by: 'ip' | 'user'
  /** For who is not logged in, by address; the rule of users unless said. */
  visitors?: RateRule
}

type Context<Body, Query, Params, Who> = {
  payload: Payload
  viewer: Who
  body: Body
  query: Query
  params: Params
  now: Date
  /** The id for what an idempotent request makes: the same again when it is sent again. */
  onceId: string
  request: Request
  ip: string
}

type Definition<B extends z.ZodType, Q extends z.ZodType, P extends z.ZodType, A extends Audience> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below /api, with `:name` parameters. */
  path: string
  summary: string
  /** Who may call: anyone, any logged-in user, or users with one of the roles (the owner always). */
  audience: A
  body?: B
  /** The largest body, 100 kB unless said. */
  maxBytes?: number
  query?: Q
  params?: P
  response?: z.ZodType
  /** Status of a good answer, 200 unless said. */
  status?: number
  /** Honours the `Idempotency-Key` header: POSTs that create or move money. */
  idempotent?: boolean
  rateLimit?: RateLimit
  handle: (
    context: Context<z.output<B>, z.output<Q>, z.output<P>, A extends 'public' ? Viewer | null : Viewer>,
  ) => Promise<unknown>
}

type Audience = 'public' | 'user' | readonly Role[]

/** An endpoint of api.md with its types erased, as the dispatcher sees it. */
export type EndpointDefinition = Omit<Definition<z.ZodType, z.ZodType, z.ZodType, Audience>, 'handle'> & {
  handle: (context: Context<never, never, never, never>) => Promise<unknown>
}

/**
 * Declares one endpoint: who may call it, what it takes (Zod) and the one operation it calls. The dispatcher
 * parses, authenticates, limits and maps errors; the OpenAPI document is made from the same schemas.
 * A handler may return a `Response` to answer something other than JSON.
 */
export function defineEndpoint<
  B extends z.ZodType,
  Q extends z.ZodType,
  P extends z.ZodType,
  A extends Audience,
>(definition: Definition<B, Q, P, A>): EndpointDefinition {
  return definition as unknown as EndpointDefinition
}
