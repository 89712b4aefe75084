import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { WalletCredit } from '@/operations/payment/queries/getWallet'

/** `currency`: the person's own, in which lessons are priced for them. */
type CreditListProps = { credits: WalletCredit[]; currency: string; timeZone: string }

/** Credit that can be used, and until when; nothing when there is none. */
export function CreditList({ credits, currency: own, timeZone }: CreditListProps) {
  if (credits.length === 0) return null
  return (
    <Card as="section" aria-labelledby="credit-title">
      <CardTitle id="credit-title">{t('wallet.credits')}</CardTitle>
      <ul className="grid gap-2">
        {credits.map((credit) => (
          <li key={`${credit.expiresAt} ${credit.amount}`} className="flex flex-wrap justify-between gap-x-4">
            <span className="text-ink-soft">{t(`wallet.creditFor.${credit.reason}`)}</span>
            <span className="font-medium">
              {t('wallet.creditUntil', {
                amount: formatMoney(credit),
                when: formatInstant({ instant: credit.expiresAt, timeZone, style: 'dateTime' }),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">
        {t('wallet.creditsText')}
        {credits.some(({ currency }) => currency !== own) &&
          ` ${t('wallet.creditsOthers', { currency: own })}`}
      </p>
    </Card>
  )
}
