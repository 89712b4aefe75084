'use client'

import type { ReactNode } from 'react'
import { Field } from '../ui/Field'
import { useFormField } from './formContext'

type FileFieldProps = {
  name: string
  label: string
  hint?: ReactNode
  /** Content types the browser offers; the server looks at what is in the file. */
  accept: string
  required?: boolean
}

/** A labelled choice of one file that shows its form's error. */
export function FileField({ name, label, hint, accept, required }: FileFieldProps) {
  const field = useFormField(name)
  return (
    <Field id={field.id} label={label} hint={hint} error={field.error} required={required}>
      {(control) => (
        <input
          {...control}
          type="file"
          name={name}
          accept={accept}
          className="block w-full rounded-lg border border-line-strong p-2 file:me-4 file:rounded-md file:border-0 file:bg-primary-soft file:px-4 file:py-2 file:font-medium"
        />
      )}
    </Field>
  )
}
