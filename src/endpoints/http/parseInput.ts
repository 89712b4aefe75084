import type { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { issueSentence } from './issueSentence'

/**
 * Parses any input with its schema.
 * @throws DomainError VALIDATION_FAILED naming every wrong field.
 */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { error: issueSentence })
  if (result.success) return result.data
  const issues = result.error.issues
    .slice(0, 20)
    .map((issue) => ({ field: issue.path.join('.'), message: issue.message }))
  throw new DomainError(
    'VALIDATION_FAILED',
    `input refused: ${issues.map((issue) => issue.field).join(', ')}`,
    { data: { issues } },
  )
}
