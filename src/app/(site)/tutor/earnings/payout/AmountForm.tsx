import { TextField } from '@/components/form/TextField'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import { amountText } from '@/domain/money/amountText'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Earnings } from '@/operations/payout/queries/getEarnings'

type AmountFormProps = {
  earnings: Earnings
  /** What was typed before; all that is available when nothing was. */
  typed: string | null
  error: string | null
  timeZone: string
}

/** How much to pay out: everything unless changed. A form that asks the server for the next page, with no script. */
export function AmountForm({ earnings, typed, error, timeZone }: AmountFormProps) {
  const { available, currency, payout } = earnings
  const { minimum, fee, net, expectedAt } = payout
  return (
    <Card padding="lg">
      <form method="get" className="grid gap-5">
        <TextField
          name="amount"
          label={t('payout.amountLabel', { currency })}
          hint={t('payout.amountHint', {
            minimum: minimum ? formatMoney(minimum) : '',
            available: formatMoney(available),
          })}
          defaultValue={typed ?? amountText(available)}
          error={error ?? undefined}
          inputMode="decimal"
          autoComplete="off"
          maxLength={14}
          required
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{t('payout.check')}</Button>
          <ButtonLink href="/tutor/earnings" variant="secondary">
            {t('common.back')}
          </ButtonLink>
        </div>
      </form>
      {fee && net && expectedAt && (
        <div className="mt-6 border-t border-line pt-5">
          <CardTitle>{t('payout.terms')}</CardTitle>
          <DescriptionList
            look="lines"
            items={[
              {
                term: t('payout.fee'),
                value: fee.amount === 0 ? t('payout.feeNone') : <Money value={fee} />,
              },
              { term: t('payout.net'), value: <Money value={net} /> },
              {
                term: t('payout.arrives'),
                value: formatInstant({ instant: expectedAt, timeZone, style: 'dateLong' }),
              },
            ]}
          />
        </div>
      )}
    </Card>
  )
}
