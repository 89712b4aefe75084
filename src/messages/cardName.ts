import { t } from './t'

type Named = { brand: string; last4: string }

const KNOWN = ['visa', 'mastercard', 'amex', 'discover', 'diners', 'jcb', 'unionpay'] as const

/** Visa •••• 4242 */
export const cardName = (card: Named): string =>
  t('cards.name', { brand: brandName(card.brand), last4: card.last4 })

/** Visa ending in 4242: the same for the ear. */
export const spokenCardName = (card: Named): string =>
  t('cards.spoken', { brand: brandName(card.brand), last4: card.last4 })

function brandName(brand: string): string {
  const known = KNOWN.find((one) => one === brand)
  return t(`cards.brand.${known ?? 'other'}`)
}
