import Link from 'next/link'
import { Card } from '@/components/ui/Card'
import { FEWEST_LESSONS } from '@/domain/series/seriesTerms'
import { t } from '@/messages/t'
import type { PackageView } from '@/operations/package/queries/packageView'
import { type WeeklyQuery, weeklyHref } from './weeklyQuery'

type PackageTooSmallProps = { packages: readonly PackageView[]; slug: string; query: WeeklyQuery }

/** There is a package with this tutor, but not with so many lessons: how many it has, and the way to plan just those. */
export function PackageTooSmall({ packages, slug, query }: PackageTooSmallProps) {
  const [largest] = packages.toSorted((a, b) => b.lessonsLeft - a.lessonsLeft)
  if (!largest) return null
  const { id, lessonsLeft: count } = largest
  return (
    <Card>
      <p className="text-sm">{t('packages.seriesTooLong', { count })}</p>
      {count >= FEWEST_LESSONS && (
        <Link
          href={weeklyHref(slug, { ...query, count, package: id, choice: [] })}
          className="rounded-sm font-medium text-primary-ink underline underline-offset-4"
          prefetch={false}
        >
          {t('packages.seriesFewer', { count })}
        </Link>
      )}
    </Card>
  )
}
