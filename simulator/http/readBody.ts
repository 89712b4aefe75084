import type { IncomingMessage } from 'node:http'
import { ApiError } from '../api/apiError'

/**
 * Reads a request's body as text.
 * @throws ApiError 413 when it is longer than `limit` bytes.
 */
export const readBody = async (request: IncomingMessage, limit: number): Promise<string> =>
  (await readBytes(request, limit)).toString('utf8')

/** The same as bytes. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit)
      throw new ApiError(413, { type: 'invalid_request_error', message: 'Request too large.' }, false)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
