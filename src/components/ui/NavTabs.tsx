import { clsx } from 'clsx'
import Link from 'next/link'

export type NavTab = { href: string; label: string; count?: number; current?: boolean }

/** Tabs that are links: each has an address, works without JavaScript and can be opened in a new window. */
export function NavTabs({ label, tabs }: { label: string; tabs: readonly NavTab[] }) {
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex min-w-max gap-1 border-b border-line">
        {tabs.map((tab) => (
          <li key={tab.href} className={clsx(tab.current && '[scroll-initial-target:nearest]')}>
            <Link
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={clsx(
                '-mb-px flex min-h-11 items-center gap-2 rounded-t-md border-b-2 px-3 font-medium -outline-offset-2!',
                tab.current
                  ? 'border-primary text-primary-ink'
                  : 'border-transparent text-ink-soft hover:border-line-strong hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-sunken px-2 text-xs font-semibold text-ink-soft">
                  {tab.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
