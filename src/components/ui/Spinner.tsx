import { clsx } from 'clsx'

/** A turning ring. Say what is being waited for in `label` unless text beside it already does. */
export function Spinner({ label, className = 'size-6' }: { label?: string; className?: string }) {
  return (
    <svg
      className={clsx('shrink-0 animate-spin', className)}
      viewBox="0 0 24 24"
      fill="none"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <circle cx="12" cy="12" r="9" stroke="currentColor" strokeWidth="3" opacity="0.25" />
      <path d="M21 12a9 9 0 0 0-9-9" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  )
}
