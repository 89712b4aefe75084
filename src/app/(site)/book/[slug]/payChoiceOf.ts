import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { TenderPreview } from '@/operations/payment/queries/previewTenders'

/** The words of the choices beside the card; the wallet only for who has something in it. */
export function payChoiceOf({ walletBalance }: TenderPreview) {
  return {
    words: {
      code: t('checkout.pay.code'),
      apply: t('checkout.pay.apply'),
      applying: t('checkout.pay.applying'),
      optional: t('form.optional'),
    },
    wallet:
      walletBalance.amount > 0 ? t('checkout.pay.useWallet', { amount: formatMoney(walletBalance) }) : null,
  }
}
