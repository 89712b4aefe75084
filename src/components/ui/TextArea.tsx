import type { ComponentProps } from 'react'
import { controlClasses } from './controlClasses'

/** A text of several lines. Grows with its content where the browser can. */
export function TextArea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      {...rest}
      className={controlClasses(`field-sizing-content min-h-24 ${className ?? ''}`)}
    />
  )
}
