import Link from 'next/link'
import { t } from '@/messages/t'
import { Icon } from './Icon'

export type Crumb = { label: string; href?: string }

/** The way back up. The last crumb is the page itself and no link. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={t('nav.breadcrumbs')} className="mb-3" data-noprint>
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-ink-soft">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-1">
            {index > 0 && <Icon name="chevron-right" className="size-4 text-ink-faint" />}
            {crumb.href ? (
              <Link
                href={crumb.href}
                className="rounded-sm py-1 underline-offset-4 hover:text-ink hover:underline"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
