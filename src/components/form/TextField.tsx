'use client'

import type { ComponentProps, ReactNode } from 'react'
import { Field } from '../ui/Field'
import { Input } from '../ui/Input'
import { useFormField } from './formContext'

type TextFieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  name: string
  label: string
  hint?: ReactNode
  optionalLabel?: string
  hideLabel?: boolean
  /** Shown when the form around it has no error of its own for this field. */
  error?: string
}

/** A labelled input that shows its form's error and the value typed before. */
export function TextField({ name, label, hint, optionalLabel, hideLabel, error, ...input }: TextFieldProps) {
  const field = useFormField(name)
  return (
    <Field
      id={field.id}
      label={label}
      hint={hint}
      optionalLabel={optionalLabel}
      hideLabel={hideLabel}
      error={field.error ?? error}
      required={input.required}
    >
      {(control) => (
        <Input {...input} {...control} name={name} defaultValue={field.value ?? input.defaultValue} />
      )}
    </Field>
  )
}
