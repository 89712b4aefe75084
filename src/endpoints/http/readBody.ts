import type { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { parseInput } from './parseInput'

/** Unless an endpoint says otherwise. */
const MAX_BYTES = 100_000
/** No text of ours holds NUL, and Postgres cannot store it. */
const NUL = /\\u0000|\0/

/**
 * Reads and parses a JSON body.
 * @throws DomainError UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE, MALFORMED_REQUEST or VALIDATION_FAILED.
 */
export async function readBody<S extends z.ZodType>(
  request: Request,
  schema: S,
  maxBytes = MAX_BYTES,
): Promise<z.output<S>> {
  const text = await readText(request, maxBytes)
  if (text && !/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', 'body is not JSON')
  }
  return parseInput(schema, text ? parseJson(text) : {})
}

/** The raw body as text, refused above 100 kB, or `maxBytes`, without reading the rest. */
export async function readText(request: Request, maxBytes = MAX_BYTES): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const tooLarge = (bytes: number) => new DomainError('PAYLOAD_TOO_LARGE', `body above ${bytes} bytes`)

function parseJson(text: string): unknown {
  if (NUL.test(text)) throw new DomainError('MALFORMED_REQUEST', 'body holds a NUL character')
  try {
    return JSON.parse(text)
  } catch {
    throw new DomainError('MALFORMED_REQUEST', 'body is not valid JSON')
  }
}
