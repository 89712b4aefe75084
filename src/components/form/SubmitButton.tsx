'use client'

import { type ReactNode, use } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClasses } from '../ui/buttonClasses'
import { Spinner } from '../ui/Spinner'
import { FormContext } from './formContext'

type SubmitButtonProps = ButtonLook & {
  /** What the button says while the form is on its way: `Booking…`. The usual text when left out. */
  pendingLabel?: string
  /** Tells the action which of several buttons was pressed. */
  name?: string
  value?: string
  children: ReactNode
}

/** The button that sends its form. Shows that it is working when it was pressed, and keeps the focus. */
export function SubmitButton({ pendingLabel, name, value, children, ...look }: SubmitButtonProps) {
  const form = use(FormContext)
  const status = useFormStatus()
  const pending = form.pending || status.pending
  const isPressed = form.pressed === (name ? `${name}=${value ?? ''}` : null)
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={buttonClasses(look)}
    >
      {pending && isPressed && <Spinner className="size-5" />}
      {pending && isPressed && pendingLabel ? pendingLabel : children}
    </button>
  )
}
