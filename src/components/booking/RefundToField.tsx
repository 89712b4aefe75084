import { t } from '@/messages/t'
import { RadioField } from '../form/RadioField'

/** Where the card's part of a refund goes (CT01). Sends `refundTo`. */
export function RefundToField() {
  return (
    <RadioField
      name="refundTo"
      legend={t('payment.refundTo')}
      options={[
        {
          value: 'original',
          label: t('payment.refundToOriginal'),
          hint: t('payment.refundToOriginalHint'),
        },
        { value: 'wallet', label: t('payment.refundToWallet'), hint: t('payment.refundToWalletHint') },
      ]}
      defaultValue="original"
    />
  )
}
