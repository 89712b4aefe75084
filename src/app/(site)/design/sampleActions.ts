'use server'

import type { FormState } from '@/components/form/formState'
import { typedValues } from '@/components/form/typedValues'
import { isDemo } from '@/env'

/** Refuses whatever it gets, so that the gallery can show it. Touches nothing. */
export async function refuse(_previous: FormState, data: FormData): Promise<FormState> {
  if (!isDemo) return { status: 'idle' }
  const fieldErrors: Record<string, string> = {}
  for (const [name, value] of data) {
    if (!name.startsWith('$') && value === '') fieldErrors[name] = 'Please fill this in.'
  }
  return { status: 'error', message: 'This is only the gallery.', fieldErrors, values: typedValues(data) }
}

/** Accepts whatever it gets and does nothing. */
export async function accept(): Promise<FormState> {
  return { status: 'success', message: 'Saved.' }
}

/** Takes whatever it gets and changes nothing. */
export async function ignore(): Promise<void> {}
