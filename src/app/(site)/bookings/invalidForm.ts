import type { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'

/** A form whose input makes no sense: the first complaint about each field, all typed values kept. */
export function invalidForm(error: z.ZodError, data: FormData): FormState {
  const fieldErrors: Record<string, string> = {}
  for (const { path, message } of error.issues) fieldErrors[path.join('.')] ??= message
  return { status: 'error', fieldErrors, values: typedValues(data) }
}
