import Link from 'next/link'
import { t } from '@/messages/t'
import { Avatar } from '../ui/Avatar'
import { Icon } from '../ui/Icon'
import { DisclosureMenu } from './DisclosureMenu'
import { accountNavigation, type LogoutAction, type SiteViewer } from './siteNavigation'

type AccountMenuProps = { viewer: SiteViewer; logoutAction: LogoutAction }

const ROW = 'flex min-h-11 w-full items-center gap-3 rounded-md px-3 text-start font-medium hover:bg-sunken'

/** The person's own corner: who is logged in, settings, log out. */
export function AccountMenu({ viewer, logoutAction }: AccountMenuProps) {
  return (
    <DisclosureMenu
      className="group relative"
      label={t('nav.accountOf', { name: viewer.name })}
      summaryClassName="flex min-h-11 items-center gap-1.5 rounded-full p-1 hover:bg-sunken"
      summary={
        <>
          <Avatar name={viewer.name} photoUrl={viewer.photoUrl} size="sm" className="size-9!" />
          <Icon
            name="chevron-down"
            className="size-4 text-ink-soft transition-transform group-open:rotate-180"
          />
        </>
      }
    >
      <div className="absolute end-0 top-full mt-2 w-64 rounded-lg border border-line bg-surface p-2 shadow-lg">
        <div className="mb-1 border-b border-line px-3 pt-1 pb-3">
          <p className="truncate font-semibold">{viewer.name}</p>
          <p className="truncate text-sm text-ink-soft">{viewer.email}</p>
        </div>
        {accountNavigation(viewer).map(({ href, label, icon }) => (
          <Link key={href} href={href} className={ROW}>
            <Icon name={icon} className="size-5 text-ink-soft" />
            {label}
          </Link>
        ))}
        <Link href="/settings/account" className={ROW}>
          <Icon name="settings" className="size-5 text-ink-soft" />
          {t('nav.settings')}
        </Link>
        <Link href="/settings/receipts" className={ROW}>
          <Icon name="receipt" className="size-5 text-ink-soft" />
          {t('nav.receipts')}
        </Link>
        <Link href="/settings/payment-methods" className={ROW}>
          <Icon name="credit-card" className="size-5 text-ink-soft" />
          {t('nav.paymentMethods')}
        </Link>
        <form action={logoutAction} method={typeof logoutAction === 'string' ? 'post' : undefined}>
          <button type="submit" className={ROW}>
            <Icon name="log-out" className="size-5 text-ink-soft" />
            {t('nav.logout')}
          </button>
        </form>
      </div>
    </DisclosureMenu>
  )
}
