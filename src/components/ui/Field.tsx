import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { FieldError } from './FieldError'

/** What the control inside a `Field` must carry to belong to its label, hint and error. */
export type ControlProps = {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  required?: boolean
}

type FieldProps = {
  id: string
  label: string
  hint?: ReactNode
  error?: string
  required?: boolean
  /** Says "optional" beside the label; required fields are the norm and go unmarked. */
  optionalLabel?: string
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean
  className?: string
  children: (control: ControlProps) => ReactNode
}

/** Label, hint, control and error, tied together by ids. */
export function Field({ id, label, hint, error, required, children, ...look }: FieldProps) {
  const describedBy = clsx(hint && `${id}-hint`, error && `${id}-error`) || undefined
  return (
    <div className={clsx('min-w-0', look.className)}>
      <label htmlFor={id} className={look.hideLabel ? 'sr-only' : 'mb-1.5 block font-medium'}>
        {label}
        {look.optionalLabel && (
          <span className="ms-1.5 font-normal text-ink-faint">{look.optionalLabel}</span>
        )}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 mb-1.5 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children({ id, required, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      <FieldError id={`${id}-error`} message={error} />
    </div>
  )
}
