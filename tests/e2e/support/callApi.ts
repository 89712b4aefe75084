import { site } from './site'

export type ApiAnswer<Body> = { status: number; body: Body }
type Call = { token?: string; body?: unknown }

/** Calls an endpoint of api.md as a script would, whatever it answers. */
export async function callApi<Body = Record<string, unknown>>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  { token, body }: Call = {},
): Promise<ApiAnswer<Body>> {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `JWT ${token}` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, body: (text ? JSON.parse(text) : null) as Body }
}

/** The same for a call that must work. @throws Error with the answer when it does not */
export async function api<Body = Record<string, unknown>>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  call: Call = {},
): Promise<Body> {
  const { status, body } = await callApi<Body>(method, path, call)
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`)
  return body
}
