import type { z } from 'zod'
import type { FormRow } from './formRows'
import { issueWords } from './issueWords'

/**
 * The complaints of a schema by input name. Lists are sent with gaps (removed and empty rows), so the place in the
 * parsed list is turned back into the name of its row in the form.
 */
export function rowErrors(
  error: z.ZodError,
  lists: Readonly<Record<string, readonly FormRow[]>>,
): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    const [list = '', place, ...rest] = issue.path.map(String)
    const row = place === undefined ? undefined : lists[list]?.[Number(place)]
    const name = row
      ? [row.name, ...(rest.length > 0 ? rest : [row.firstField])].join('.')
      : issue.path.join('.')
    errors[name] ??= issueWords(issue)
  }
  return errors
}
