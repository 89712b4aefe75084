'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Field } from '../ui/Field'
import { Select } from '../ui/Select'
import { useFormField } from './formContext'

type SelectFieldProps = Omit<ComponentProps<typeof Select>, 'id'> & {
  name: string
  label: string
  hint?: ReactNode
  optionalLabel?: string
  error?: string
}

/** A labelled select that shows its form's error and the value chosen before. */
export function SelectField({ name, label, hint, optionalLabel, error, ...select }: SelectFieldProps) {
  const field = useFormField(name)
  return (
    <Field
      id={field.id}
      label={label}
      hint={hint}
      optionalLabel={optionalLabel}
      error={field.error ?? error}
      required={select.required}
    >
      {(control) => (
        <Select {...select} {...control} name={name} defaultValue={field.value ?? select.defaultValue} />
      )}
    </Field>
  )
}
