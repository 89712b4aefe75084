import type { FormState } from '@/components/form/formState'
import type { PayWords } from './payWords'

/** The form's answer: links to the nearest free times when the slot was taken, and how it would be paid. */
export type BookFormState = FormState & { alternatives?: { href: string; label: string }[]; pay?: PayWords }
