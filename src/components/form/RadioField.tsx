'use client'

import type { ComponentProps } from 'react'
import { RadioGroup } from '../ui/RadioGroup'
import { useFormField } from './formContext'

/** A radio group that shows its form's error and the choice made before. */
export function RadioField(props: Omit<ComponentProps<typeof RadioGroup>, 'id'>) {
  const field = useFormField(props.name)
  return (
    <RadioGroup
      {...props}
      id={field.id}
      error={field.error ?? props.error}
      defaultValue={field.value ?? props.defaultValue}
    />
  )
}
