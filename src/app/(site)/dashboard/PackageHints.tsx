import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { PackageHints as Hints } from '@/operations/package/queries/packageHints'

/** Packages that run out soon, and a way to save with a tutor one goes on with (F08, F10). Nothing when there is neither. */
export function PackageHints({ hints, timeZone }: { hints: Hints; timeZone: string }) {
  const { expiring, nudge } = hints
  return (
    <>
      {expiring.map(({ id, tutorName: tutor, tutorSlug, minutes, left, expiresAt }) => (
        <Alert
          key={id}
          tone="warning"
          title={t('packages.expiring', {
            count: left,
            tutor,
            when: formatInstant({ instant: expiresAt, timeZone, style: 'dayTime' }),
          })}
          action={
            <ButtonLink href={`/tutors/${tutorSlug}?duration=${minutes}&package=${id}#times`} size="sm">
              {t('packages.book')}
            </ButtonLink>
          }
        >
          {t('packages.expiringText')}
        </Alert>
      ))}
      {nudge && (
        <Alert
          title={t('packages.nudge', { tutor: nudge.tutorName })}
          action={
            <ButtonLink href={`/tutors/${nudge.tutorSlug}/packages`} variant="secondary" size="sm">
              {t('packages.compare')}
            </ButtonLink>
          }
        >
          {t('packages.nudgeText', { count: nudge.lessons })}
        </Alert>
      )}
    </>
  )
}
