'use client'

import { createContext, use } from 'react'
import { type FormState, IDLE_FORM } from './formState'

type FormContextValue = {
  state: FormState
  pending: boolean
  /** The named button that sent it last, `name=value`; null for one without a name. */
  pressed: string | null
  idPrefix: string
}

export const FormContext = createContext<FormContextValue>({
  state: IDLE_FORM,
  pending: false,
  pressed: null,
  idPrefix: '',
})

/** The id of a field's control inside the form: the error summary links to it. */
export function fieldId(idPrefix: string, name: string): string {
  return `${idPrefix}${name}`
}

type FormField = {
  id: string
  error?: string
  value?: string
  /** The form was sent and came back: a value that is missing was empty, not untouched. */
  returned: boolean
}

/** What the form around a field knows about it: its id, its error and the value typed before. */
export function useFormField(name: string): FormField {
  const { state, idPrefix } = use(FormContext)
  return {
    id: fieldId(idPrefix, name),
    error: state.fieldErrors?.[name],
    value: state.values?.[name],
    returned: state.values !== undefined,
  }
}
