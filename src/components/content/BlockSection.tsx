import type { ReactNode } from 'react'

type BlockSectionProps = { id: string; title: string; text?: string; children: ReactNode }

/** A block with its heading. */
export function BlockSection({ id, title, text, children }: BlockSectionProps) {
  return (
    <section aria-labelledby={title ? id : undefined}>
      {title && (
        <h2 id={id} className="text-2xl font-bold text-balance sm:text-3xl">
          {title}
        </h2>
      )}
      {text && <p className="mt-2 max-w-2xl text-ink-soft">{text}</p>}
      <div className={title ? 'mt-6' : ''}>{children}</div>
    </section>
  )
}
