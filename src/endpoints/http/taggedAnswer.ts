import { createHash } from 'node:crypto'

type Tagged = { request: Request; body: string; headers: Record<string, string> }

/**
 * A text with an `ETag` of its content; 304 without the text for whoever has it already (`If-None-Match`). The tag is a
 * weak one, as the text may travel compressed.
 */
export function taggedAnswer({ request, body, headers }: Tagged): Response {
  const tag = createHash('sha256').update(body).digest('base64url')
  const answer = { ...headers, ETag: `W/"${tag}"` }
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim())
  const isKnown = known.some((one) => one === '*' || one.replace(/^W\//, '') === `"${tag}"`)
  return isKnown
    ? new Response(null, { status: 304, headers: answer })
    : new Response(body, { headers: answer })
}
