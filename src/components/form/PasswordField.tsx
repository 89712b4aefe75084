'use client'

import { useState } from 'react'
import { Field } from '../ui/Field'
import { Input } from '../ui/Input'
import { useFormField } from './formContext'

type PasswordFieldProps = {
  name?: string
  label: string
  hint?: string
  /** `new-password` where one is chosen, `current-password` where it is asked for. */
  autoComplete: 'new-password' | 'current-password'
  labels: { show: string; hide: string }
  required?: boolean
  minLength?: number
}

/** A password that can be looked at. It is never sent back by the server, so it has no earlier value. */
export function PasswordField({
  name = 'password',
  label,
  hint,
  labels,
  required = true,
  ...input
}: PasswordFieldProps) {
  const field = useFormField(name)
  const [shown, setShown] = useState(false)
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} required={required}>
      {(control) => (
        <span className="relative block">
          <Input
            {...input}
            {...control}
            name={name}
            type={shown ? 'text' : 'password'}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            className="pe-20"
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={control.id}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-1 end-1 rounded-sm px-3 text-sm font-semibold text-primary-ink hover:bg-primary-soft"
          >
            {shown ? labels.hide : labels.show}
          </button>
        </span>
      )}
    </Field>
  )
}
