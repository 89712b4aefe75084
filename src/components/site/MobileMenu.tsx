import { t } from '@/messages/t'
import { Icon } from '../ui/Icon'
import { DisclosureMenu } from './DisclosureMenu'
import { NavLink } from './NavLink'
import { accountNavigation, ownNavigation, publicNavigation, type SiteViewer } from './siteNavigation'

/** The navigation on phones and small tablets. */
export function MobileMenu({ viewer }: { viewer: SiteViewer | null }) {
  const own = viewer ? [...ownNavigation(viewer), ...accountNavigation(viewer)] : []
  const entries = [...own, ...publicNavigation(viewer)]
  if (!viewer) entries.push({ href: '/login', label: t('nav.login'), icon: 'user' })
  return (
    <DisclosureMenu
      className="group lg:hidden"
      label={t('nav.menu')}
      summaryClassName="-me-2 grid size-11 place-items-center rounded-md hover:bg-sunken"
      summary={
        <>
          <Icon name="menu" className="size-6 group-open:hidden" />
          <Icon name="x" className="hidden size-6 group-open:block" />
        </>
      }
    >
      <nav
        aria-label={t('nav.main')}
        className="absolute inset-x-0 top-full border-b border-line bg-surface p-3 shadow-lg"
      >
        <ul className="mx-auto max-w-6xl">
          {entries.map((entry) => (
            <li key={entry.href}>
              <NavLink
                href={entry.href}
                className="flex min-h-12 items-center gap-3 rounded-md px-3 text-lg font-medium hover:bg-sunken"
                currentClassName="bg-primary-soft text-primary-ink"
              >
                <Icon name={entry.icon} className="size-5 text-ink-soft" />
                {entry.label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </DisclosureMenu>
  )
}
