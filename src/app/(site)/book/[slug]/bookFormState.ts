import type { FormState } from '@/components/form/formState'

/** The form's answer, with links to the nearest free times when the slot was taken. */
export type BookFormState = FormState & { alternatives?: { href: string; label: string }[] }
