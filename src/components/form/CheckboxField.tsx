'use client'

import type { ReactNode } from 'react'
import { Checkbox } from '../ui/Checkbox'
import { FieldError } from '../ui/FieldError'
import { useFormField } from './formContext'

type CheckboxFieldProps = {
  name: string
  label: ReactNode
  hint?: string
  defaultChecked?: boolean
  required?: boolean
  /** The value sent when ticked. */
  value?: string
}

/** A checkbox that shows its form's error and whether it was ticked before. */
export function CheckboxField({
  name,
  label,
  hint,
  defaultChecked,
  required,
  value = 'on',
}: CheckboxFieldProps) {
  const field = useFormField(name)
  return (
    <div>
      <Checkbox
        id={field.id}
        name={name}
        label={label}
        hint={hint}
        value={value}
        required={required}
        defaultChecked={field.returned ? field.value === value : defaultChecked}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.error ? `${field.id}-error` : undefined}
      />
      <FieldError id={`${field.id}-error`} message={field.error} />
    </div>
  )
}
