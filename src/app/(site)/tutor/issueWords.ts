import type { z } from 'zod'
import { t } from '@/messages/t'

/** What a person reads about a complaint of a schema: its own message, or ours where it has only a technical one. */
export function issueWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int'))
    return t('teaching.wholeNumber')
  if (issue.code === 'too_small' && isNumber(issue.origin))
    return t('teaching.atLeast', { minimum: String(issue.minimum) })
  if (issue.code === 'too_big' && isNumber(issue.origin))
    return t('teaching.atMost', { maximum: String(issue.maximum) })
  if (issue.code === 'too_big' && issue.origin === 'string')
    return t('teaching.tooLong', { maximum: String(issue.maximum) })
  return issue.message
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int'
}
