import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import type { TutorStatus } from '@/domain/tutor/statuses'
import { t } from '@/messages/t'
import type { ProfileGap } from '@/operations/tutor/queries/profileGaps'

type ProfileStatusProps = { status: TutorStatus; gaps: readonly ProfileGap[] }

/** What stands between the tutor and the site, and the next step; nothing once the profile is approved. */
export function ProfileStatus({ status, gaps }: ProfileStatusProps) {
  if (status === 'approved') return null
  const isTutorsTurn = status === 'draft' || status === 'rejected'
  const needsHours = gaps.some(({ field }) => field === 'availability')
  return (
    <Alert
      tone={status === 'submitted' ? 'info' : 'warning'}
      title={t(`tutorHome.status.${status}.title`)}
      action={
        isTutorsTurn && (
          <>
            <ButtonLink href="/tutor/profile">{t('teaching.editProfile')}</ButtonLink>
            {needsHours && (
              <ButtonLink href="/tutor/schedule" variant="secondary">
                {t('teaching.editSchedule')}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      <p>{t(`tutorHome.status.${status}.text`)}</p>
      {isTutorsTurn && gaps.length > 0 && (
        <>
          <p className="mt-3 font-semibold">{t('teaching.steps')}</p>
          <ul className="mt-1 list-disc ps-5">
            {gaps.map(({ field, message }) => (
              <li key={field}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  )
}
