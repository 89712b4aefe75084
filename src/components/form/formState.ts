/**
 * What a form's server action answers. `values` are the typed values to show again when the page comes
 * back without JavaScript (never passwords); `fieldErrors` are keyed by input name.
 */
export type FormState = {
  status: 'idle' | 'error' | 'success'
  message?: string
  fieldErrors?: Record<string, string>
  values?: Record<string, string>
  /** What the action made, for a part of the form to show. */
  result?: Record<string, string>
}

/** A server action as `ActionForm` takes it. */
export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>

/** The state of a form nobody has sent yet. */
export const IDLE_FORM: FormState = { status: 'idle' }
