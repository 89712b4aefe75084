import { clsx } from 'clsx'

/** A grey shape where something is about to appear. Give it its size by classes. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx('shimmer block', !className?.includes('rounded') && 'rounded-md', className)}
    />
  )
}
