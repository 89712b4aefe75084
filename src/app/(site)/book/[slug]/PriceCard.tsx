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
import type { Quote } from '@/operations/payment/queries/quoteLessons'
import { firstName } from '../../bookings/firstName'
import { NextSteps } from './NextSteps'
import { PayChoice } from './PayChoice'
import { PayLines } from './PayLines'
import { payChoiceOf } from './payChoiceOf'
import { payWordsOf } from './payWords'

type PriceCardProps = {
  preview: BookingPreview
  quote: Quote
  /** There is a package the lesson could be taken from. */
  hasPackage?: boolean
  timeZone: string
  now: Date
}

/** What it costs, what cancelling would give back, and what happens after paying. */
export function PriceCard({ preview, quote, hasPackage = false, timeZone, now }: PriceCardProps) {
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
      <DescriptionList look="lines" items={lines} />
      <PayLines words={payWordsOf({ quote, end, now })} />
      {tutorPrice.currency !== price.currency && (
        <p className="mt-2 text-sm text-ink-soft">
          {t('checkout.tutorPrice', {
            price: formatMoney(tutorPrice),
            when: formatInstant({ instant: validUntil, timeZone, style: 'time' }),
          })}
        </p>
      )}
      <PayChoice {...payChoiceOf(quote)} />
      {preview.isTrial && (
        <p className="mt-4 flex gap-2 rounded-lg bg-sunken p-4 text-sm">
          <Icon name="shield-check" className="mt-0.5 size-4 text-success-ink" />
          {t('trial.guarantee', { hours: GOOD_FIT_HOURS })}
        </p>
      )}
      <h3 className="mt-6 mb-3 font-semibold">{t('checkout.policy')}</h3>
      <RefundMeter {...refund} bookedAt={now} start={start} now={now} timeZone={timeZone} />
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
