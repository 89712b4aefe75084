import { env } from '@/env'
import { defineEndpoint, type EndpointDefinition } from '../http/defineEndpoint'
import { openApiDocument } from './openApiDocument'

/** `GET /api/openapi.json`, describing the endpoints it is given. */
export const openApiEndpoint = (endpoints: readonly EndpointDefinition[]) =>
  defineEndpoint({
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    audience: 'public',
    handle: async () => openApiDocument(endpoints, env.SERVER_URL),
  })
