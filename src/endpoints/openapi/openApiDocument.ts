import { z } from 'zod'
import type { EndpointDefinition } from '../http/defineEndpoint'

const errorSchema = z.object({
  errors: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      field: z.string().optional(),
      data: z.unknown().optional(),
    }),
  ),
})

type Json = Record<string, unknown>

const toJson = (schema: z.ZodType): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  return json
}

/** The OpenAPI 3.1 document, made from the very schemas that parse the requests, so it cannot disagree with them. */
export function openApiDocument(endpoints: readonly EndpointDefinition[], serverUrl: string): Json {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'EduStream',
      version: '1',
      description: 'Money is integer minor units; instants are ISO 8601 in UTC.',
    },
    servers: [{ url: serverUrl }],
    components: {
      schemas: { Error: toJson(errorSchema) },
      securitySchemes: {
        jwt: { type: 'apiKey', in: 'header', name: 'Authorization', description: 'JWT <token>' },
      },
    },
    paths,
  }
}

function operationOf({
  audience,
  body,
  idempotent,
  params,
  path,
  query,
  response,
  status = 200,
  summary,
}: EndpointDefinition): Json {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string)
  const known = params ? propertiesOf(params) : {}
  const parameters = [
    ...names.map((name) => ({ name, in: 'path', required: true, schema: known[name] ?? { type: 'string' } })),
    ...Object.entries(query ? propertiesOf(query) : {}).map(([name, schema]) => ({
      name,
      in: 'query',
      schema,
    })),
    ...(idempotent
      ? [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string', maxLength: 200 } }]
      : []),
  ]
  const refusal = {
    description: 'Refused, with a code',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  }
  return {
    summary,
    tags: [path.split('/')[1]],
    ...(audience !== 'public' && { security: [{ jwt: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { content: { 'application/json': { schema: toJson(body) } } } }),
    responses: {
      [String(status)]: {
        description: 'Done',
        ...(response && { content: { 'application/json': { schema: toJson(response) } } }),
      },
      default: refusal,
    },
  }
}

const propertiesOf = (schema: z.ZodType) => (toJson(schema).properties ?? {}) as Record<string, Json>
