import type { ComponentProps } from 'react'
import { controlClasses } from './controlClasses'

/** A single-line input (text, email, password, search, number, date). Needs a label: use it inside `Field`. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...rest} className={controlClasses(`min-h-11 ${className ?? ''}`)} />
}
