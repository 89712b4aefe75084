import type { ReactNode } from 'react'

/** One component with the name of the state it is in. */
export function Example({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <p className="mb-2 text-xs font-semibold tracking-wide text-ink-faint uppercase">{name}</p>
      {children}
    </div>
  )
}
