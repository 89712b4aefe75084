import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Icon } from '@/components/ui/Icon'
import { TUTOR_MOVES } from '@/domain/tutor/moves'
import type { TutorStatus } from '@/domain/tutor/statuses'
import { t } from '@/messages/t'
import type { ProfileGap } from '@/operations/tutor/queries/profileGaps'
import { submitProfile } from './actions'

type SubmitCardProps = { status: TutorStatus; gaps: readonly ProfileGap[] }

/** Where the profile stands on its way to the site, what is missing, and the way to hand it in (C10); nothing once it is published. */
export function SubmitCard({ status, gaps }: SubmitCardProps) {
  if (status === 'approved') return null
  const canSubmit = TUTOR_MOVES.submit.from.some((from) => from === status)
  return (
    <Card as="section" aria-labelledby="submit-title">
      <CardTitle id="submit-title">
        {canSubmit ? t('teaching.submitTitle') : t(`tutorHome.status.${status}.title`)}
      </CardTitle>
      <p className="text-ink-soft">
        {canSubmit && status === 'draft' ? t('teaching.submitText') : t(`tutorHome.status.${status}.text`)}
      </p>
      {canSubmit && gaps.length > 0 && (
        <>
          <p className="mt-4 font-semibold">{t('teaching.steps')}</p>
          <ul className="mt-1 space-y-1">
            {gaps.map(({ field, message }) => (
              <li key={field} className="flex gap-2 text-sm">
                <Icon name="minus" className="mt-0.5 size-4 text-ink-faint" />
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {canSubmit && gaps.length === 0 && (
        <>
          <p className="my-4 flex items-center gap-2 font-medium text-success-ink">
            <Icon name="circle-check" />
            {t('teaching.submitReady')}
          </p>
          <ActionForm action={submitProfile} errorTitle={t('teaching.submitFailed')}>
            <SubmitButton block pendingLabel={t('teaching.submitting')}>
              {t('teaching.submit')}
            </SubmitButton>
          </ActionForm>
        </>
      )}
    </Card>
  )
}
