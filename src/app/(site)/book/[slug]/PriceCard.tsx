import { RefundMeter } from '@/components/booking/RefundMeter'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { type Description, DescriptionList } from '@/components/ui/DescriptionList'
import { Icon } from '@/components/ui/Icon'
import { Money } from '@/components/ui/Money'
import { formatMoney } from '@/domain/money/formatMoney'
import { GOOD_FIT_HOURS } from '@/domain/trial/goodFit'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { BookingPreview } from '@/operations/booking/queries/previewBooking'
import type { TenderPreview } from '@/operations/payment/queries/previewTenders'
import { firstName } from '../../bookings/firstName'
import { NextSteps } from './NextSteps'
import { PayChoice } from './PayChoice'
import { PayLines } from './PayLines'
import { NOT_FROM_PACKAGE, ONLY_FROM_PACKAGE } from './packageLook'
import { payChoiceOf } from './payChoiceOf'
import { payWordsOf } from './payWords'

type PriceCardProps = {
  preview: BookingPreview
  tenders: TenderPreview
  /** There is a package the lesson could be taken from. */
  hasPackage?: boolean
  timeZone: string
  now: Date
}

/** What it costs, what cancelling would give back, and what happens after paying. */
export function PriceCard({ preview, tenders, hasPackage = false, timeZone, now }: PriceCardProps) {
  const { tutor, price, tutorPrice, validUntil, durationMinutes } = preview
  const { confirmation, refund, start, end } = preview
  const duration = formatDuration(durationMinutes)
  const rate = tutor.hourlyRate ? formatMoney(tutor.hourlyRate) : ''
  const lines: Description[] = [
    {
      term: preview.isTrial ? t('trial.line', { duration }) : t('checkout.rateLine', { duration, rate }),
      value: <Money value={price} />,
    },
  ]
  const tutorName = firstName(tutor.displayName)
  const when = formatInstant({ instant: preview.requestExpiresAt, timeZone, style: 'dayTime' })
  return (
    <Card as="section" aria-labelledby="price-title">
      <CardTitle id="price-title">{t('checkout.price')}</CardTitle>
      {hasPackage && <p className={ONLY_FROM_PACKAGE}>{t('packages.oneFromIt')}</p>}
      <div className={NOT_FROM_PACKAGE}>
        <DescriptionList look="lines" items={lines} />
        <PayLines words={payWordsOf({ tenders, end, now })} />
        {tutorPrice.currency !== price.currency && (
          <p className="mt-2 text-sm text-ink-soft">
            {t('checkout.tutorPrice', {
              price: formatMoney(tutorPrice),
              when: formatInstant({ instant: validUntil, timeZone, style: 'time' }),
            })}
          </p>
        )}
        <PayChoice {...payChoiceOf(tenders)} />
        {preview.isTrial && (
          <p className="mt-4 flex gap-2 rounded-lg bg-sunken p-4 text-sm">
            <Icon name="shield-check" className="mt-0.5 size-4 text-success-ink" />
            {t('trial.guarantee', { hours: GOOD_FIT_HOURS })}
          </p>
        )}
      </div>
      <h3 className="mt-6 mb-3 font-semibold">{t('checkout.policy')}</h3>
      {hasPackage && <p className={ONLY_FROM_PACKAGE}>{packagePolicy(refund, timeZone)}</p>}
      <div className={NOT_FROM_PACKAGE}>
        <RefundMeter {...refund} bookedAt={now} start={start} now={now} timeZone={timeZone} />
      </div>
      {confirmation === 'request' && (
        <p className="mt-2 text-sm text-ink-soft">{t('checkout.policyRequest')}</p>
      )}
      <NextSteps
        steps={
          confirmation === 'request'
            ? [
                hasPackage ? t('packages.nextPay') : t('checkout.nextPay'),
                t('checkout.nextRequest', { tutor: tutorName, when }),
                t('checkout.nextRoom'),
              ]
            : [
                hasPackage ? t('packages.nextPay') : t('checkout.nextPayNow'),
                t('checkout.nextInstant', { tutor: tutorName }),
                t('checkout.nextRoom'),
              ]
        }
      />
    </Card>
  )
}

/** What cancelling does to a lesson that is from a package: the same terms, said in lessons instead of money. */
function packagePolicy({ refund, changesAt }: BookingPreview['refund'], timeZone: string): string {
  if (changesAt)
    return t('packages.cancelUntil', {
      when: formatInstant({ instant: changesAt, timeZone, style: 'dayTime' }),
    })
  return refund.amount > 0 ? t('packages.rule.cancel') : t('refund.none')
}
