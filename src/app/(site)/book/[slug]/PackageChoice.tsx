import { RadioField } from '@/components/form/RadioField'
import { Card } from '@/components/ui/Card'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { PackageView } from '@/operations/package/queries/packageView'

type PackageChoiceProps = {
  packages: readonly PackageView[]
  /** What paying by itself is called. */
  single: string
  chosen: string | undefined
  timeZone: string
}

/** Lessons from a package, or paid for by themselves. The package that ends first is chosen unless the link named one. */
export function PackageChoice({ packages, single, chosen, timeZone }: PackageChoiceProps) {
  const byEnd = packages.toSorted((a, b) => (a.expiresAt ?? '9').localeCompare(b.expiresAt ?? '9'))
  const first = byEnd.find(({ id }) => id === chosen) ?? byEnd[0]
  const until = (instant: string) => formatInstant({ instant, timeZone, style: 'dayTime' })
  return (
    <Card>
      <RadioField
        name="package"
        look="stack"
        legend={t('packages.payWith')}
        defaultValue={first?.id ?? ''}
        options={[
          ...byEnd.map(({ id, lessonsLeft, expiresAt }) => ({
            value: id,
            label: t('packages.payWithPackage', { left: t('packages.left', { count: lessonsLeft }) }),
            hint: expiresAt
              ? t('packages.payWithPackageUntil', { when: until(expiresAt) })
              : t('packages.payWithPackageHint'),
          })),
          { value: '', label: single },
        ]}
      />
    </Card>
  )
}
