import type { z } from 'zod'

type RawIssue = Parameters<z.core.$ZodErrorMap>[0]

/**
 * What a complaint of a schema says to the sender of a request, where the schema has no words of its own: what to do
 * instead (V 6.6). Undefined for the rare ones, which keep Zod's words.
 */
export function issueSentence(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is missing. Send it too.' : `Send this as ${issue.expected}.`
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`
    case 'invalid_union':
      return 'Use one of the values on offer.'
    case 'invalid_format':
      return issue.format === 'uuid'
        ? 'Send the id exactly as you got it.'
        : `Check the format: this must be ${issue.format}.`
    case 'too_small':
      return `Send ${String(issue.minimum)} or more${unitOf(issue.origin)}.`
    case 'too_big':
      return `Send ${String(issue.maximum)} or less${unitOf(issue.origin)}.`
    case 'unrecognized_keys':
      return `Check the names and leave these out: ${issue.keys.slice(0, 5).join(', ').slice(0, 100)}.`
    default:
      return undefined
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' || origin === 'set' ? ' entries' : ''
}
