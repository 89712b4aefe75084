import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { RefundBar, type RefundBarProps } from './RefundBar'

/** The answer of `refundFor` for the reader, and the stretch of time it is drawn on. */
export type RefundMeterProps = RefundBarProps & { refundAfter: Money }

/** What cancelling gives back now, until when, and what after that (NV05): in money, not in rules. */
export function RefundMeter(props: RefundMeterProps) {
  const { refund, changesAt, refundAfter, timeZone } = props
  const amount = formatMoney(refund)
  const when = changesAt ? formatInstant({ instant: changesAt, timeZone, style: 'dayTime' }) : null
  return (
    <div>
      <RefundBar {...props} />
      <p className="mt-2">
        {when !== null && (
          <>
            <span className="font-semibold">{t('refund.until', { when, amount })}</span>{' '}
            <span className="text-ink-soft">
              {refundAfter.amount === 0
                ? t('refund.afterNothing')
                : t('refund.after', { amount: formatMoney(refundAfter) })}
            </span>
          </>
        )}
        {when === null && refund.amount > 0 && (
          <span className="font-semibold">{t('refund.always', { amount })}</span>
        )}
        {when === null && refund.amount === 0 && (
          <>
            <span className="font-semibold">{t('refund.none')}</span>{' '}
            <span className="text-ink-soft">{t('refund.noneReason')}</span>
          </>
        )}
      </p>
    </div>
  )
}
