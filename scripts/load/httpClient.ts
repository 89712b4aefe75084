import { Agent, request } from 'node:http'

export type Answer = {
  /** 0 when no answer came: the connection broke. */
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: whatever the product answers
  body: any
  /** Where a redirect leads. */
  location?: string
  ms: number
}

export type Call = {
  token?: string
  /** Sent as JSON. */
  body?: unknown
  /** Sent as a form instead. */
  form?: Record<string, string>
  headers?: Record<string, string>
}

export type HttpClient = {
  call: (method: string, path: string, call?: Call) => Promise<Answer>
  close: () => void
}

/**
 * Calls one server over kept-alive connections with as little work as possible on this side: the load generator
 * shares the machine with what it measures.
 * @param connections how many requests are on their way at once; more wait here
 */
export function httpClient(baseUrl: string, connections: number): HttpClient {
  const { hostname, port } = new URL(baseUrl)
  const host = hostname === 'localhost' ? '127.0.0.1' : hostname
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    call: (method, path, { token, body, form, headers } = {}) =>
      new Promise((resolve) => {
        const started = performance.now()
        const text = form
          ? new URLSearchParams(form).toString()
          : body === undefined
            ? undefined
            : JSON.stringify(body)
        const done = (status: number, answer: unknown, location?: string) =>
          resolve({ status, body: answer, location, ms: performance.now() - started })
        const outgoing = request(
          {
            agent,
            host,
            port,
            method,
            path,
            headers: {
              ...(text !== undefined && {
                'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json',
                'content-length': Buffer.byteLength(text),
              }),
              ...(token && { authorization: `JWT ${token}` }),
              ...headers,
            },
          },
          (incoming) => {
            const chunks: Buffer[] = []
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
            incoming.on('error', () => done(0, null))
            incoming.on('end', () =>
              done(
                incoming.statusCode ?? 0,
                parsed(Buffer.concat(chunks).toString()),
                incoming.headers.location,
              ),
            )
          },
        )
        outgoing.on('error', () => done(0, null))
        outgoing.end(text)
      }),
    close: () => agent.destroy(),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
