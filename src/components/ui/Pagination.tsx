import { clsx } from 'clsx'
import Link from 'next/link'
import { t } from '@/messages/t'
import { Icon } from './Icon'

type PaginationProps = {
  page: number
  totalPages: number
  /** The address of a page of the same list, filters kept. */
  hrefFor: (page: number) => string
}

const STEP = 'inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-md px-3 font-medium'

/** Page links under a list. Nothing while all fits on one page. */
export function Pagination({ page, totalPages, hrefFor }: PaginationProps) {
  if (totalPages <= 1) return null
  return (
    <nav
      aria-label={t('common.pages')}
      className="flex flex-wrap items-center justify-center gap-1"
      data-noprint
    >
      {page > 1 && (
        <Link
          href={hrefFor(page - 1)}
          rel="prev"
          className={clsx(STEP, 'text-primary-ink hover:bg-primary-soft')}
        >
          <Icon name="chevron-left" />
          {t('common.previous')}
        </Link>
      )}
      <ol className="flex items-center gap-1 max-sm:hidden">
        {pagesAround(page, totalPages).map((entry) =>
          typeof entry === 'number' ? (
            <li key={entry}>
              <Link
                href={hrefFor(entry)}
                aria-label={t('common.pageNumber', { page: entry })}
                aria-current={entry === page ? 'page' : undefined}
                className={clsx(
                  STEP,
                  entry === page
                    ? 'bg-primary text-on-primary'
                    : 'text-ink-soft hover:bg-sunken hover:text-ink',
                )}
              >
                {entry}
              </Link>
            </li>
          ) : (
            <li key={entry} aria-hidden="true" className="px-1 text-ink-faint">
              …
            </li>
          ),
        )}
      </ol>
      <p className="px-2 text-ink-soft sm:hidden">{t('common.pageOf', { page, total: totalPages })}</p>
      {page < totalPages && (
        <Link
          href={hrefFor(page + 1)}
          rel="next"
          className={clsx(STEP, 'text-primary-ink hover:bg-primary-soft')}
        >
          {t('common.next')}
          <Icon name="chevron-right" />
        </Link>
      )}
    </nav>
  )
}

/** First, last and the neighbours of the current page; a gap is a string (its key). */
function pagesAround(page: number, total: number): (number | string)[] {
  const shown = [1, page - 1, page, page + 1, total].filter((n) => n >= 1 && n <= total)
  const entries: (number | string)[] = []
  let last = 0
  for (const n of [...new Set(shown)].sort((a, b) => a - b)) {
    if (n - last === 2) entries.push(n - 1)
    if (n - last > 2) entries.push(`gap-${n}`)
    entries.push(n)
    last = n
  }
  return entries
}
