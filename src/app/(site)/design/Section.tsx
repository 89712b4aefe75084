import type { ReactNode } from 'react'

/** A titled part of the gallery. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="mb-14">
      <h2 className="mb-5 border-b border-line pb-2 text-2xl font-bold">{title}</h2>
      <div className="space-y-8">{children}</div>
    </section>
  )
}
