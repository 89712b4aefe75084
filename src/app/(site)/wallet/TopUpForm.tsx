import { ActionForm } from '@/components/form/ActionForm'
import { RadioField } from '@/components/form/RadioField'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { amountText } from '@/domain/money/amountText'
import { formatMoney } from '@/domain/money/formatMoney'
import { topUpLimits, topUpPresets } from '@/domain/payment/topUpLimits'
import { t } from '@/messages/t'
import { startTopUp } from './actions'

/** Money into the wallet: a usual amount or one of one's own. */
export function TopUpForm({ currency }: { currency: string }) {
  const { least, most } = topUpLimits(currency)
  const presets = topUpPresets(currency)
  return (
    <Card as="section" aria-labelledby="top-up-title">
      <CardTitle id="top-up-title">{t('wallet.topUp')}</CardTitle>
      <ActionForm
        action={startTopUp}
        errorTitle={t('wallet.failed')}
        fieldLabels={{ amount: t('wallet.other') }}
        className="grid gap-5"
      >
        <RadioField
          name="preset"
          legend={t('wallet.amount')}
          look="stack"
          options={[
            ...presets.map((preset) => ({ value: amountText(preset), label: formatMoney(preset) })),
            { value: 'other', label: t('wallet.other') },
          ]}
          defaultValue={presets[0] && amountText(presets[0])}
        />
        <TextField
          name="amount"
          label={t('wallet.otherAmount', { currency })}
          hint={t('wallet.otherHint', { least: formatMoney(least), most: formatMoney(most) })}
          inputMode="decimal"
          autoComplete="off"
        />
        <SubmitButton block pendingLabel={t('payment.paying')}>
          {t('wallet.submit')}
        </SubmitButton>
      </ActionForm>
    </Card>
  )
}
