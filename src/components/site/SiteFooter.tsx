import Link from 'next/link'
import { hasRole } from '@/domain/identity/roles'
import { t } from '@/messages/t'
import { CurrencySwitcher, type CurrencySwitcherProps } from './CurrencySwitcher'
import { Logo } from './Logo'
import type { SiteViewer } from './siteNavigation'

type SiteFooterProps = {
  /** Null for a visitor, who is offered an account. */
  viewer: SiteViewer | null
  /** Published content pages (terms, privacy, help), as the content team names them. */
  pages?: readonly { href: string; label: string }[]
  /** The year of the copyright line, from the clock service. */
  year: number
  currency: CurrencySwitcherProps
}

/** The end of every page. */
export function SiteFooter({ viewer, pages = [], year, currency }: SiteFooterProps) {
  const columns = [
    {
      title: t('footer.learn'),
      links: [
        { href: '/tutors', label: t('nav.findTutors') },
        { href: '/how-it-works', label: t('nav.howItWorks') },
        { href: '/how-ranking-works', label: t('ranking.howTitle') },
        { href: '/help', label: t('help.title') },
        ...(viewer ? [] : [{ href: '/register', label: t('footer.createAccount') }]),
      ],
    },
    {
      title: t('footer.teach'),
      links: [
        viewer && hasRole(viewer, 'tutor')
          ? { href: '/tutor/dashboard', label: t('nav.tutorDashboard') }
          : { href: '/become-a-tutor', label: t('nav.becomeTutor') },
        ...(viewer ? [] : [{ href: '/login', label: t('footer.tutorLogin') }]),
      ],
    },
    ...(pages.length > 0 ? [{ title: t('footer.about'), links: pages }] : []),
  ]
  return (
    <footer data-site className="border-t border-line bg-surface">
      <div className="mx-auto grid max-w-6xl grid-cols-2 gap-8 px-4 py-10 sm:px-6 md:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="max-md:col-span-2">
          <Logo />
          <p className="mt-2 max-w-xs text-ink-soft">{t('footer.promise')}</p>
          <CurrencySwitcher {...currency} />
        </div>
        {columns.map((column) => (
          <nav key={column.title} aria-label={column.title}>
            <h2 className="text-sm font-semibold">{column.title}</h2>
            <ul className="mt-2">
              {column.links.map((link) => (
                <li key={link.href}>
                  <Link
                    href={link.href}
                    className="inline-flex min-h-9 items-center rounded-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline"
                  >
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <p className="mx-auto max-w-6xl border-t border-line px-4 py-5 text-sm text-ink-soft sm:px-6">
        {t('footer.copyright', { year: String(year) })}
      </p>
    </footer>
  )
}
