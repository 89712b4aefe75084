import Link from 'next/link'
import { t } from '@/messages/t'
import { Icon } from '../ui/Icon'

export type ActiveFilter = { label: string; removeHref: string }

type ActiveFiltersProps = { filters: readonly ActiveFilter[]; clearHref?: string }

/** The filters in force, each with a way to drop it, and all at once. */
export function ActiveFilters({ filters, clearHref }: ActiveFiltersProps) {
  if (filters.length === 0) return null
  return (
    <ul aria-label={t('search.activeFilters')} className="flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <li key={filter.removeHref}>
          <Link
            href={filter.removeHref}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-primary-line bg-primary-soft px-3 text-sm font-medium text-primary-ink hover:border-primary"
          >
            <span className="sr-only">{t('search.remove')} </span>
            {filter.label}
            <Icon name="x" className="size-4" />
          </Link>
        </li>
      ))}
      {clearHref && filters.length > 1 && (
        <li>
          <Link
            href={clearHref}
            className="inline-flex min-h-9 items-center rounded-sm px-1 text-sm font-medium text-ink-soft underline underline-offset-4 hover:text-ink"
          >
            {t('search.clearShort')}
          </Link>
        </li>
      )}
    </ul>
  )
}
