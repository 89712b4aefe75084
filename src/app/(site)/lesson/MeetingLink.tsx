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
export function MeetingLink(props: MeetingLinkProps) {
  const { booking, from } = props
  const { meetingUrl, as } = booking
  const isTutor = as === 'tutor'
  const Heading = from === 'lesson' ? 'h2' : 'h3'
  return (
    <section aria-labelledby="meeting-title">
      <Heading id="meeting-title" className="mb-2 font-semibold">
        {t('lesson.where')}
      </Heading>
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
      {isTutor && !meetingUrl && <LinkForm {...props} />}
      {isTutor && meetingUrl && (
        <details className="mt-3">
          <summary className="cursor-pointer font-medium text-primary-ink">{t('lesson.linkChange')}</summary>
          <LinkForm {...props} />
        </details>
      )}
    </section>
  )
}

function LinkForm({ booking, from }: MeetingLinkProps) {
  return (
    <ActionForm
      action={saveMeetingLink}
      errorTitle={t('lesson.linkFailed')}
      className="mt-3 grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end"
    >
      <input type="hidden" name="bookingId" value={booking.id} />
      <input type="hidden" name="from" value={from} />
      <TextField
        name="meetingUrl"
        type="url"
        inputMode="url"
        label={t('lesson.link')}
        hint={t('lesson.linkHint')}
        defaultValue={booking.meetingUrl ?? ''}
        maxLength={500}
        autoComplete="off"
      />
      <SubmitButton variant="secondary" pendingLabel={t('lesson.linkSaving')}>
        {t('lesson.linkSave')}
      </SubmitButton>
    </ActionForm>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
