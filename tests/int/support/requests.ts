import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { handleApi } from '@/endpoints/handleApi'
import { env } from '@/env'

export type Call = {
  /** Access token, sent as `Authorization: JWT`. */
  token?: string
  /** Sent as JSON; a string goes as it is. */
  body?: unknown
  headers?: Record<string, string>
  /** `Cookie` header; comes with the site's own `Origin`, as a browser would send it. */
  cookie?: string
}

export type Answer = {
  status: number
  headers: Headers
  /** Parsed JSON, or the text when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests assert on the shape
  body: any
}

function request(method: string, path: string, { token, body, headers, cookie }: Call): Request {
  const given = {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token && { authorization: `JWT ${token}` }),
    ...(cookie && { cookie, origin: env.SERVER_URL }),
    ...headers,
  }
  const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  return new Request(`${env.SERVER_URL}${path}`, {
    method,
    headers: given,
    ...(content !== undefined && { body: content as string }),
  })
}

async function answer(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: parsed(text) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Calls an endpoint of api.md in this process: `api('POST', '/auth/login', { body })`. */
export async function api(method: string, path: string, call: Call = {}): Promise<Answer> {
  return answer(await handleApi(request(method, `/api${path}`, call)))
}

/** Calls Payload's own REST API in this process: `cms('GET', '/bookings?limit=0', { token })`. */
export async function cms(method: string, path: string, call: Call = {}): Promise<Answer> {
  return answer(await handleEndpoints({ config, request: request(method, `/api/cms${path}`, call) }))
}
