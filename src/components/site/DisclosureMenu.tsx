'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

type DisclosureMenuProps = {
  summary: ReactNode
  summaryClassName: string
  /** Said to screen readers before the summary, for one that is only a picture. */
  label?: string
  className?: string
  children: ReactNode
}

/**
 * A menu under a button: a plain `<details>`, so it opens without JavaScript. The script only closes it
 * after a choice, on Escape and on a press elsewhere.
 */
export function DisclosureMenu({
  summary,
  summaryClassName,
  label,
  className,
  children,
}: DisclosureMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const path = usePathname()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what closes the menu
  useEffect(() => {
    menu.current?.removeAttribute('open')
  }, [path])

  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current
      if (!details?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && details.contains(event.target)) {
        return
      }
      details.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])

  return (
    <details ref={menu} className={className}>
      <summary className={summaryClassName}>
        {label && <span className="sr-only">{label}</span>}
        {summary}
      </summary>
      {children}
    </details>
  )
}
