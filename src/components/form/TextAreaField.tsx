'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Field } from '../ui/Field'
import { TextArea } from '../ui/TextArea'
import { useFormField } from './formContext'

type TextAreaFieldProps = Omit<ComponentProps<'textarea'>, 'id'> & {
  name: string
  label: string
  hint?: ReactNode
  optionalLabel?: string
  error?: string
}

/** A labelled text of several lines that shows its form's error and what was typed before. */
export function TextAreaField({ name, label, hint, optionalLabel, error, ...area }: TextAreaFieldProps) {
  const field = useFormField(name)
  return (
    <Field
      id={field.id}
      label={label}
      hint={hint}
      optionalLabel={optionalLabel}
      error={field.error ?? error}
      required={area.required}
    >
      {(control) => (
        <TextArea {...area} {...control} name={name} defaultValue={field.value ?? area.defaultValue} />
      )}
    </Field>
  )
}
