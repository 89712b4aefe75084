'use client'

import { type ChangeEvent, type ReactNode, useState } from 'react'
import { t } from '@/messages/t'
import { Field } from '../ui/Field'
import { useFormField } from './formContext'

type FileFieldProps = {
  name: string
  label: string
  hint?: ReactNode
  /** Content types the browser offers; the server looks at what is in the file. */
  accept: string
  /** Larger files are refused when they are chosen: the server would not take what holds them. */
  mostBytes?: number
  required?: boolean
}

/** A labelled choice of one file that shows its form's error. */
export function FileField({ name, label, hint, accept, mostBytes, required }: FileFieldProps) {
  const field = useFormField(name)
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const onChange = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0]
    const isTooLarge = mostBytes !== undefined && file !== undefined && file.size > mostBytes
    if (isTooLarge) input.value = ''
    setTooLarge(isTooLarge ? tooLargeText(file, mostBytes) : null)
  }
  return (
    <Field id={field.id} label={label} hint={hint} error={tooLarge ?? field.error} required={required}>
      {(control) => (
        <input
          {...control}
          type="file"
          name={name}
          accept={accept}
          onChange={onChange}
          className="block w-full rounded-lg border border-line-strong p-2 file:me-4 file:rounded-md file:border-0 file:bg-primary-soft file:px-4 file:py-2 file:font-medium"
        />
      )}
    </Field>
  )
}

const MEGABYTE = 1024 * 1024

function tooLargeText({ name, size }: File, mostBytes: number): string {
  return t('form.fileTooLarge', {
    name,
    size: Math.ceil((size / MEGABYTE) * 10) / 10,
    most: mostBytes / MEGABYTE,
  })
}
