import { t } from '@/messages/t'
import { ButtonLink } from '../ui/ButtonLink'
import { AccountMenu } from './AccountMenu'
import { Logo } from './Logo'
import { MobileMenu } from './MobileMenu'
import { NavLink } from './NavLink'
import { type LogoutAction, ownNavigation, publicNavigation, type SiteViewer } from './siteNavigation'

export type SiteHeaderProps = {
  /** Null while nobody is logged in. */
  viewer: SiteViewer | null
  logoutAction: LogoutAction
}

const LINK =
  'inline-flex min-h-11 items-center rounded-md px-3 font-medium text-ink-soft hover:bg-sunken hover:text-ink'

/** The bar at the top of every page. */
export function SiteHeader({ viewer, logoutAction }: SiteHeaderProps) {
  const shown = viewer ? ownNavigation(viewer) : []
  return (
    <header data-site className="sticky top-0 z-30 border-b border-line bg-surface/95 backdrop-blur-sm">
      <div className="mx-auto flex h-16 max-w-6xl items-center gap-2 px-4 sm:px-6">
        <Logo />
        <nav aria-label={t('nav.main')} className="ms-4 flex-1 max-lg:hidden">
          <ul className="flex items-center gap-0.5">
            {[...shown, ...publicNavigation(viewer)].map((entry) => (
              <li key={entry.href}>
                <NavLink href={entry.href} className={LINK} currentClassName="text-primary-ink!">
                  {entry.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="ms-auto flex items-center gap-2">
          {viewer ? (
            <AccountMenu viewer={viewer} logoutAction={logoutAction} />
          ) : (
            <>
              <ButtonLink href="/login" variant="ghost" className="max-sm:hidden">
                {t('nav.login')}
              </ButtonLink>
              <ButtonLink href="/register">{t('nav.signup')}</ButtonLink>
            </>
          )}
          <MobileMenu viewer={viewer} />
        </div>
      </div>
    </header>
  )
}
