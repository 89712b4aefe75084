'use client'

import { StarRatingInput, type StarRatingInputProps } from '../ui/StarRatingInput'
import { useFormField } from './formContext'

/** The stars of a review form, with its form's error and the stars given before. */
export function StarRatingField(props: Omit<StarRatingInputProps, 'id'>) {
  const field = useFormField(props.name)
  const before = Number(field.value)
  return (
    <StarRatingInput
      {...props}
      id={field.id}
      error={field.error ?? props.error}
      defaultValue={before || props.defaultValue}
    />
  )
}
