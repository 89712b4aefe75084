import Link from 'next/link'
import type { Payload } from 'payload'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import type { Currency } from '@/domain/money/currency'
import { t } from '@/messages/t'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import type { FilterInUse } from './filtersInUse'
import { listHref } from './listQuery'

type NoTutorsProps = { payload: Payload; inUse: readonly FilterInUse[]; viewerCurrency?: Currency; now: Date }

const SUGGESTIONS = 3

/** Nobody passes all filters: which one to drop, and how many tutors that gives. */
export async function NoTutors({ payload, inUse, viewerCurrency, now }: NoTutorsProps) {
  const counted = await Promise.all(
    inUse.map(async ({ label, without }) => {
      const { totalDocs } = await searchTutors({
        payload,
        filters: { ...without, limit: 1 },
        viewerCurrency,
        now,
      })
      return { label, href: listHref(without), count: totalDocs }
    }),
  )
  const helpful = counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SUGGESTIONS)
  return (
    <EmptyState
      icon="search"
      title={t('search.emptyTitle')}
      text={t('search.emptyText')}
      action={
        <div className="grid justify-items-center gap-4">
          {helpful.length > 0 && (
            <ul aria-label={t('discovery.loosenTitle')} className="grid gap-1">
              {helpful.map(({ label, href, count }) => (
                <li key={href}>
                  <Link
                    href={href}
                    className="inline-flex min-h-11 items-center rounded-sm font-medium text-primary-ink underline underline-offset-4"
                  >
                    {t('discovery.loosen', { filter: label, count })}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <ButtonLink href="/tutors" variant="secondary">
            {t('discovery.startAnew')}
          </ButtonLink>
        </div>
      }
    />
  )
}
