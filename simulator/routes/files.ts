import type Stripe from 'stripe'
import { z } from 'zod'
import { missingError, parameterError } from '../api/apiError'
import type { Endpoint } from '../api/endpoint'
import { expandObject } from '../api/expandObject'
import { checkParams, expand, integer, text } from '../api/params'
import { buildFile } from '../objects/file'
import type { Unit } from '../unit'

const MOST_BYTES = 5 * 1024 * 1024
/** What a bank takes as evidence, by the content type of the part. */
const TYPES: Record<string, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' }

const createParams = z.strictObject({
  purpose: z.literal('dispute_evidence', {
    error: 'This provider takes files as evidence of disputes only.',
  }),
  file: z.strictObject({ name: text(500), type: text(200), size: integer() }),
  expand,
})

export const fileEndpoints: Endpoint[] = [
  {
    method: 'POST',
    route: '/v1/files',
    run: (unit, _id, raw) => {
      const { purpose, file, ...params } = checkParams(createParams, raw)
      const type = TYPES[file.type]
      if (!type) throw parameterError(`Unsupported file type: ${file.type}`, 'file')
      if (file.size === 0 || file.size > MOST_BYTES)
        throw parameterError('File size is out of range.', 'file')
      const made = buildFile({ filename: file.name, size: file.size, type, purpose, created: unit.now })
      unit.store.put(made)
      return expandObject(unit, made, params.expand)
    },
  },
  {
    method: 'GET',
    route: '/v1/files/:id',
    run: (unit, id, raw) =>
      expandObject(unit, findFile(unit, id, 'file'), checkParams(z.strictObject({ expand }), raw).expand),
  },
]

/** @throws ApiError 404 */
export function findFile(unit: Unit, id: string, param: string): Stripe.File {
  const file = unit.store.get<Stripe.File>('file', id)
  if (!file) throw missingError('file', id, param)
  return file
}
