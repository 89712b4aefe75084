import type { PaymentState } from '@/domain/booking/states'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { t } from '@/messages/t'

type PaymentWordsInput = {
  paymentState: PaymentState
  paid: Money
  /** What of it is the card's part; all of it when left out. */
  card?: Money
  refunded?: Money
  /** Taken from a package, so that there is no card to speak of. */
  isFromPackage?: boolean
}

/** Where the student's money is, in one sentence. `paid` is what they pay in all. */
export function paymentWords({
  paymentState,
  paid,
  card = paid,
  refunded,
  isFromPackage = false,
}: PaymentWordsInput): string {
  const isBack = paymentState === 'VOIDED' || paymentState === 'REFUNDED'
  if (isFromPackage && paymentState !== 'PARTIALLY_REFUNDED')
    return isBack ? t('packages.fromPackageBack') : t('packages.fromPackage')
  const amount = formatMoney(paid)
  const onCard = formatMoney(card)
  const back = formatMoney(refunded ?? paid)
  switch (paymentState) {
    case 'PENDING':
      return t('payment.pending', { amount: onCard })
    case 'AUTHORIZED':
      return card.amount > 0 ? t('payment.authorized', { amount: onCard }) : t('payment.covered', { amount })
    case 'CAPTURED':
      return t('payment.captured', { amount })
    case 'VOIDED':
      return card.amount < paid.amount ? t('payment.voidedParts') : t('payment.voided')
    case 'FAILED':
      return t('payment.failed')
    case 'PARTIALLY_REFUNDED':
      return t('payment.partlyRefunded', { amount, back })
    case 'REFUNDED':
      return t('payment.refunded', { back })
  }
}
