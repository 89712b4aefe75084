import { ButtonLink } from '@/components/ui/ButtonLink'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Earnings } from '@/operations/payout/queries/getEarnings'
import { problemWords } from './problemWords'

/** Under the balance: the way to a payout, or what stands in its way, and when the next weekly one is. */
export function PayoutPanel({ earnings, timeZone }: { earnings: Earnings; timeZone: string }) {
  const { payout, currency } = earnings
  const isMethodMissing = payout.problem?.startsWith('PAYOUT_METHOD') || payout.channel === null
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {payout.problem === null && (
          <ButtonLink href="/tutor/earnings/payout" icon="banknote">
            {t('payout.request')}
          </ButtonLink>
        )}
        {payout.problem === 'TAX_FORM_MISSING' && (
          <ButtonLink href="/tutor/tax#us-form" icon="landmark">
            {t('tax.form.link')}
          </ButtonLink>
        )}
        <ButtonLink href="/tutor/earnings/method" variant={isMethodMissing ? 'primary' : 'secondary'}>
          {payout.channel ? t('payout.method') : t('payout.chooseMethod')}
        </ButtonLink>
      </div>
      {payout.problem && (
        <p className="text-sm text-ink-soft">
          {problemWords(payout.problem, {
            currency,
            minimum: payout.minimum ? formatMoney(payout.minimum) : '',
          })}
        </p>
      )}
      <p className="text-sm text-ink-soft">
        {payout.weekly
          ? t('payout.nextWeekly', {
              when: formatInstant({ instant: payout.nextWeeklyAt, timeZone, style: 'dayTime' }),
            })
          : t('payout.weeklyOff')}
      </p>
    </div>
  )
}
