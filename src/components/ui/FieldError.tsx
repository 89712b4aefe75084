import { Icon } from './Icon'

/** What is wrong with one field and what to do about it. Renders nothing without a message. */
export function FieldError({ id, message }: { id: string; message?: string }) {
  if (!message) return null
  return (
    <p id={id} className="mt-1.5 flex items-start gap-1.5 text-sm font-medium text-error-ink">
      <Icon name="circle-exclamation-point" className="mt-0.5 size-4" />
      {message}
    </p>
  )
}
