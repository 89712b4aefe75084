import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { t } from '@/messages/t'
import type { BookingView } from '@/operations/booking/queries/bookingView'
import { firstName } from '../bookings/firstName'
import { saveMeetingLink } from './actions'

type MeetingLinkProps = { booking: BookingView; from: 'booking' | 'lesson' }

/** Where the two meet: the tutor's link for both, and for the tutor the way to set it. */
export function MeetingLink({ booking, from }: MeetingLinkProps) {
  const { id, meetingUrl, as } = booking
  const isTutor = as === 'tutor'
  return (
    <section aria-labelledby="meeting-title">
      <h3 id="meeting-title" className="mb-2 font-semibold">
        {t('lesson.where')}
      </h3>
      {meetingUrl ? (
        <>
          <ButtonLink href={meetingUrl} external variant="secondary" iconAfter="external-link">
            {t('lesson.openLink', { host: hostOf(meetingUrl) })}
          </ButtonLink>
          <p className="mt-1 text-sm text-ink-soft">{t('lesson.linkNote')}</p>
        </>
      ) : (
        <p className="text-ink-soft">
          {isTutor
            ? t('lesson.noLinkTutor', { name: firstName(booking.studentName) })
            : t('lesson.noLinkStudent', { name: firstName(booking.tutorName) })}
        </p>
      )}
      {isTutor && (
        <details className="mt-3" open={!meetingUrl}>
          <summary className="cursor-pointer font-medium text-primary-ink">
            {meetingUrl ? t('lesson.linkChange') : t('lesson.link')}
          </summary>
          <ActionForm
            action={saveMeetingLink}
            errorTitle={t('lesson.linkFailed')}
            className="mt-3 grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end"
          >
            <input type="hidden" name="bookingId" value={id} />
            <input type="hidden" name="from" value={from} />
            <TextField
              name="meetingUrl"
              type="url"
              inputMode="url"
              label={t('lesson.link')}
              hint={t('lesson.linkHint')}
              defaultValue={meetingUrl ?? ''}
              maxLength={500}
              autoComplete="off"
            />
            <SubmitButton variant="secondary" pendingLabel={t('lesson.linkSaving')}>
              {t('lesson.linkSave')}
            </SubmitButton>
          </ActionForm>
        </details>
      )}
    </section>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
