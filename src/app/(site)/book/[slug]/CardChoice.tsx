import { RadioField } from '@/components/form/RadioField'
import { cardName } from '@/messages/cardName'
import { t } from '@/messages/t'
import type { CardView } from '@/operations/payment/queries/listCards'

/** More would push the button out of sight; the others are on the page of settings. */
const SHOWN = 3

/** Which saved card pays, or the payment page (F04). Sends `card`; nothing is shown to people without one. */
export function CardChoice({ cards }: { cards: readonly CardView[] }) {
  const shown = cards.slice(0, SHOWN)
  const [first] = shown
  if (!first) return null
  const options = shown.map((card) => ({
    value: card.id,
    label: cardName(card),
    hint: t('cards.expiresHint', {
      month: String(card.expMonth).padStart(2, '0'),
      year: String(card.expYear),
    }),
  }))
  return (
    <RadioField
      name="card"
      legend={t('cards.payWith')}
      look="stack"
      defaultValue={first.id}
      options={[...options, { value: 'page', label: t('cards.another'), hint: t('cards.anotherHint') }]}
    />
  )
}
