import { ActionForm } from '@/components/form/ActionForm'
import { RadioField } from '@/components/form/RadioField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextAreaField } from '@/components/form/TextAreaField'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatMoney } from '@/domain/money/formatMoney'
import { GOOD_FIT_REASONS } from '@/domain/trial/goodFit'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { sayNotAFit } from '../actions'
import { firstName } from '../firstName'
import type { BookingPageView } from './bookingPageView'

/** After a trial: the guarantee that it was a good fit, or what it gave (EX28). */
export function GoodFitPanel({ booking, viewer }: BookingPageView) {
  const { goodFit, as } = booking
  if (!goodFit || as === 'ops' || !(goodFit.canClaim || goodFit.credit)) return null
  const { credit, worth } = goodFit
  const at = (instant: string, style: 'dayTime' | 'date') =>
    formatInstant({ instant, timeZone: viewer.timezone, style })
  return (
    <Card as="section" padding="lg" aria-labelledby="fit-title">
      <CardTitle id="fit-title">{t('trial.notAFit.title')}</CardTitle>
      {credit ? (
        <>
          <p>
            {t('trial.notAFit.claimed', { amount: formatMoney(credit.amount), when: at(credit.at, 'date') })}
          </p>
          <ButtonLink href="/tutors" variant="secondary" icon="search" className="mt-4">
            {t('trial.notAFit.find')}
          </ButtonLink>
        </>
      ) : (
        <>
          <p className="mb-4 text-ink-soft">
            {t('trial.notAFit.text', {
              tutor: firstName(booking.tutorName),
              until: at(goodFit.until, 'dayTime'),
              amount: formatMoney(worth),
            })}
          </p>
          <details>
            <summary className="cursor-pointer rounded-sm font-medium text-primary-ink">
              {t('trial.notAFit.open')}
            </summary>
            <ActionForm
              action={sayNotAFit}
              errorTitle={t('trial.notAFit.failed')}
              className="mt-4 grid gap-5"
            >
              <input type="hidden" name="bookingId" value={booking.id} />
              <RadioField
                name="reason"
                legend={t('trial.notAFit.reason')}
                look="stack"
                options={GOOD_FIT_REASONS.map((value) => ({ value, label: t(`trial.reason.${value}`) }))}
              />
              <TextAreaField
                name="comment"
                label={t('trial.notAFit.comment')}
                optionalLabel={t('form.optional')}
                maxLength={500}
              />
              <div>
                <SubmitButton pendingLabel={t('trial.notAFit.sending')}>
                  {t('trial.notAFit.send', { amount: formatMoney(worth) })}
                </SubmitButton>
              </div>
            </ActionForm>
          </details>
        </>
      )}
    </Card>
  )
}
