import Link from 'next/link'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { EmptyState } from '@/components/ui/EmptyState'
import { t } from '@/messages/t'
import { listHref } from './listQuery'
import { type Loosening, loosenSearch } from './loosenSearch'

type NoTutorsProps = Parameters<typeof loosenSearch>[0]

/** Nobody passes all filters: why, and the nearest searches that find somebody, the best as a button. */
export async function NoTutors({ filters, inUse, search }: NoTutorsProps) {
  const [best, ...others] = await loosenSearch({ filters, inUse, search })
  return (
    <EmptyState
      icon="search"
      title={t('search.emptyTitle')}
      text={best ? why(best, inUse) : t('search.emptyText')}
      action={
        <div className="grid justify-items-center gap-4">
          {best && (
            <ul aria-label={t('discovery.loosenTitle')} className="grid justify-items-center gap-1">
              <li>
                <ButtonLink href={listHref(best.filters)}>{wordsOf(best)}</ButtonLink>
              </li>
              {others.map((other) => (
                <li key={listHref(other.filters)}>
                  <Link
                    href={listHref(other.filters)}
                    className="inline-flex min-h-11 items-center rounded-sm font-medium text-primary-ink underline underline-offset-4"
                  >
                    {wordsOf(other)}
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

function why({ kind }: Loosening, inUse: NoTutorsProps['inUse']): string {
  const [first] = inUse
  if (kind === 'only') return t('discovery.loosenNothing')
  if (inUse.length === 1 && first) return t('discovery.loosenWhyOne', { filter: first.label })
  return t('discovery.loosenWhy', { filters: inUse.length })
}

function wordsOf({ kind, label, count }: Loosening): string {
  if (kind === 'to') return t('discovery.loosenTo', { filter: label, count })
  return t(kind === 'only' ? 'discovery.loosenOnly' : 'discovery.loosen', { filter: label, count })
}
