import { unstable_rethrow } from 'next/navigation'
import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { logger } from '@/services/logging/logger'

type FailedForm = {
  error: unknown
  data: FormData
  /** Input names of the form by the names the operation knows: `{ subjectId: 'subject' }`. */
  inputs?: Readonly<Record<string, string>>
}

/**
 * What a form shows when its operation refused: messages at their fields, the rest above, all typed values kept.
 * Errors that are not the person's are logged and answered in general words.
 */
export function failedForm({ error, data, inputs = {} }: FailedForm): FormState {
  unstable_rethrow(error)
  const { code, body } = errorAnswer(error)
  if (code === 'INTERNAL') logger.error({ err: error }, 'form failed')
  const fieldErrors: Record<string, string> = {}
  const general: string[] = []
  for (const { field, message } of body.errors) {
    const input = field && (inputs[field] ?? field)
    if (input && data.has(input)) fieldErrors[input] ??= message
    else if (!general.includes(message)) general.push(message)
  }
  return { status: 'error', message: general.join(' ') || undefined, fieldErrors, values: typedValues(data) }
}
