import type { IncomingMessage } from 'node:http'
import { readBytes } from '../http/readBody'
import { parameterError } from './apiError'
import { header } from './checkCaller'
import type { FormRecord } from './formBody'

/**
 * Reads a multipart form: its texts as they are, and of a file what it is called, what it is said to be and how long it is.
 * @throws ApiError 413 when it is longer than `limit` bytes, 400 when it is no such form
 */
export async function readUpload(request: IncomingMessage, limit: number): Promise<FormRecord> {
  const bytes = await readBytes(request, limit)
  const headers = { 'content-type': header(request, 'content-type') ?? '' }
  const form = await new Response(new Uint8Array(bytes), { headers }).formData().catch(() => {
    throw parameterError('The body is not a valid multipart form.')
  })
  const record: FormRecord = {}
  for (const [name, value] of form)
    record[name] =
      typeof value === 'string' ? value : { name: value.name, type: value.type, size: String(value.size) }
  return record
}
