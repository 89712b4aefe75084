import type { DemoBarProps } from '@/components/site/DemoBar'
import type { SiteViewer } from '@/components/site/siteNavigation'

export type SiteChrome = {
  viewer: SiteViewer | null
  /** Null outside demo mode. */
  demo: DemoBarProps | null
  logoutAction: string | (() => Promise<void>)
  footerPages: readonly { href: string; label: string }[]
  year: number
}

/** What the frame around every page needs to know: who is looking, the demo's clock, the footer's pages. */
export async function siteChrome(): Promise<SiteChrome> {
  return { viewer: null, demo: null, logoutAction: '/logout', footerPages: [], year: 2026 }
}
