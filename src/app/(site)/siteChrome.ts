import { connection } from 'next/server'
import type { CurrencySwitcherProps } from '@/components/site/CurrencySwitcher'
import type { DemoBarProps } from '@/components/site/DemoBar'
import type { SiteViewer } from '@/components/site/siteNavigation'
import { contentPath } from '@/domain/content/contentPath'
import { listPages } from '@/operations/content/queries/listPages'
import { chooseCurrency } from './currency/chooseCurrency'
import { visitorCurrency } from './currency/visitorCurrency'
import { currentViewer } from './currentViewer'
import { demoBarFor } from './demo/demoBarFor'
import { logOutAction } from './session/logOutAction'

export type SiteChrome = {
  viewer: SiteViewer | null
  /** Null outside demo mode. */
  demo: DemoBarProps | null
  logoutAction: string | (() => Promise<void>)
  footerPages: readonly { href: string; label: string }[]
  year: number
  currency: CurrencySwitcherProps
}

/** What the frame around every page needs to know: who is looking, the demo's clock, the footer's pages. */
export async function siteChrome(): Promise<SiteChrome> {
  // The frame shows who is logged in, so it is never part of a build, where there is no database to ask.
  await connection()
  const { payload, viewer, now } = await currentViewer()
  const pages = await listPages({ payload })
  return {
    viewer: viewer && {
      name: `${viewer.firstName} ${viewer.lastName}`,
      email: viewer.email,
      roles: viewer.roles,
    },
    demo: await demoBarFor({ payload, viewer, now }),
    logoutAction: logOutAction,
    footerPages: pages.map(({ slug, title }) => ({ href: contentPath('pages', slug), label: title })),
    year: now.getUTCFullYear(),
    currency: { currency: await visitorCurrency({ viewer }), chooseCurrency },
  }
}
