import type { ReactNode } from 'react'
import type { CurrencySwitcherProps } from './CurrencySwitcher'
import { DemoBar, type DemoBarProps } from './DemoBar'
import { SiteFooter } from './SiteFooter'
import { SiteHeader, type SiteHeaderProps } from './SiteHeader'
import { SkipLink } from './SkipLink'

type SiteShellProps = SiteHeaderProps & {
  /** Null outside demo mode. */
  demo: DemoBarProps | null
  footerPages?: readonly { href: string; label: string }[]
  year: number
  currency: CurrencySwitcherProps
  children: ReactNode
}

/** What stands around every page of the site. Pages give the content of `<main>` and never their own. */
export function SiteShell({
  viewer,
  logoutAction,
  demo,
  footerPages,
  year,
  currency,
  children,
}: SiteShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      {demo && <DemoBar {...demo} />}
      <SiteHeader viewer={viewer} logoutAction={logoutAction} />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <SiteFooter viewer={viewer} pages={footerPages} year={year} currency={currency} />
    </div>
  )
}
