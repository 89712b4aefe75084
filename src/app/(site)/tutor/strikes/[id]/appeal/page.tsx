import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Container } from '@/components/ui/Container'
import { PageHeader } from '@/components/ui/PageHeader'
import { APPEAL_LENGTH } from '@/domain/trust/strikes'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { listStrikes } from '@/operations/trust/queries/listStrikes'
import { requireTutor } from '../../../requireTutor'
import { sendAppeal } from '../../actions'

export const metadata: Metadata = { title: t('strikes.appeal.open') }

/** Where a tutor says what happened, and reads before sending what comes of it. */
export default async function AppealPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { payload, viewer, now } = await requireTutor(`/tutor/strikes/${id}/appeal`)
  const { docs } = await listStrikes({ payload, viewer, now })
  const strike = docs.find((one) => one.id === id)
  if (!strike) notFound()
  if (!strike.canAppeal) redirect('/tutor/strikes?done=changed')
  const { kind, booking } = strike
  return (
    <Container width="reading">
      <PageHeader
        title={t('strikes.appeal.title')}
        text={t(`strikes.kind.${kind}`)}
        crumbs={[
          { label: t('strikes.title'), href: '/tutor/strikes' },
          { label: t('bookings.reference', { reference: booking.reference }) },
        ]}
      />
      <Card padding="lg">
        <p className="font-semibold">
          {t('strikes.lesson', { subject: booking.subjectName, student: booking.studentName })}
        </p>
        <p className="mb-4 text-ink-soft">
          {t('strikes.start', {
            when: formatInstant({ instant: booking.start, timeZone: viewer.timezone, style: 'full' }),
          })}
        </p>
        <p className="mb-5">{t('strikes.appeal.text')}</p>
        <ActionForm
          action={sendAppeal}
          errorTitle={t('strikes.appeal.failed')}
          fieldLabels={{ reason: t('strikes.appeal.label') }}
          className="grid gap-5"
        >
          <input type="hidden" name="strikeId" value={id} />
          <TextAreaField
            name="reason"
            label={t('strikes.appeal.label')}
            hint={t('strikes.appeal.hint', APPEAL_LENGTH)}
            required
            rows={7}
            maxLength={APPEAL_LENGTH.max}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton pendingLabel={t('strikes.appeal.sending')}>
              {t('strikes.appeal.submit')}
            </SubmitButton>
            <ButtonLink href="/tutor/strikes" variant="secondary">
              {t('common.back')}
            </ButtonLink>
          </div>
        </ActionForm>
      </Card>
    </Container>
  )
}
