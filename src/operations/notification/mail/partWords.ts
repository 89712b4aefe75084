import { formatMoney } from '@/domain/money/formatMoney'
import { money } from '@/domain/money/money'
import type { PaymentParts } from '@/domain/payment/tenders'
import { listWords } from '@/messages/listWords'
import { t } from '@/messages/t'

type Input = {
  parts: PaymentParts
  currency: string
  /** `back` was collected and returns; `released` was only reserved on the card, so it was never charged. */
  how: 'back' | 'released'
}

/** In real money, and credit: what somebody has again. The discount of a code is nothing anybody had. */
export const worthOf = (parts: PaymentParts): number =>
  parts.card + parts.package + parts.credit + parts.wallet

/** Whether the card is all there is to say. */
export const isCardOnly = (parts: PaymentParts): boolean =>
  parts.card > 0 && worthOf(parts) === parts.card && parts.promo === 0

/** Where each part goes: `$10.00 to the card you paid with and $5.00 to your wallet`. */
export function partWords({ parts, currency, how }: Input): string {
  const say = (part: keyof PaymentParts, words: (amount: string) => string) =>
    parts[part] > 0 ? [words(formatMoney(money(parts[part], currency)))] : []
  return listWords([
    ...say('card', (amount) =>
      t(`notification.money.to.${how === 'back' ? 'card' : 'cardReserve'}`, { amount }),
    ),
    ...say('wallet', (amount) => t('notification.money.to.wallet', { amount })),
    ...say('credit', (amount) => t('notification.money.to.credit', { amount })),
    ...say('package', (amount) => t('notification.money.to.package', { amount })),
  ])
}

/** What is set aside for a lesson that is not certain yet, by the ways it would be paid. */
export function reservedWords(parts: PaymentParts, currency: string): string {
  const say = (part: 'card' | 'wallet' | 'credit' | 'promo') =>
    parts[part] > 0
      ? [t(`notification.money.reserved.${part}`, { amount: formatMoney(money(parts[part], currency)) })]
      : []
  return listWords([...say('card'), ...say('wallet'), ...say('credit'), ...say('promo')])
}
