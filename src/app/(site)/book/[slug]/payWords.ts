import { formatMoney } from '@/domain/money/formatMoney'
import { addMoney, type Money } from '@/domain/money/money'
import { holdStrategy } from '@/domain/payment/holdStrategy'
import { t } from '@/messages/t'
import type { TenderPreview } from '@/operations/payment/queries/previewTenders'

type PayLine = { term: string; value: string; strong?: boolean }

/** How the lesson would be paid, in the words the checkout shows: made on the server, for the page and each new answer. */
export type PayWords = {
  lines: PayLine[]
  /** What happens to the card's part, or to what is used without it. */
  note: string
  /** What the code does; null while there is none that does something. */
  codeNote: string | null
  button: string
  pending: string
}

type Input = {
  tenders: TenderPreview
  /** When the lesson ends; null for lessons that are paid together. */
  end: Date | null
  now: Date
}

export function payWordsOf({ tenders, end, now }: Input): PayWords {
  const { price, serviceFee, discount, credit, wallet, card, code } = tenders
  const lines: PayLine[] = []
  const add = (term: string, amount: Money, sign: 1 | -1 = 1) => {
    if (amount.amount > 0)
      lines.push({ term, value: formatMoney({ ...amount, amount: sign * amount.amount }) })
  }
  add(t('payment.serviceFee'), serviceFee)
  add(t('checkout.pay.byCode', { code: code ?? '' }), discount, -1)
  add(t('checkout.pay.credit'), credit, -1)
  add(t('checkout.pay.wallet'), wallet, -1)
  const isReduced = card.amount < addMoney(price, serviceFee).amount
  lines.push({
    term: isReduced ? t('checkout.pay.card') : t('payment.total'),
    value: formatMoney(card),
    strong: true,
  })
  return {
    lines,
    note: noteOf({ tenders, end, now }),
    codeNote: code && t('checkout.pay.codeGives', { code, amount: formatMoney(discount) }),
    ...buttonOf(tenders),
  }
}

function noteOf({ tenders: { card, credit, discount }, end, now }: Input): string {
  const words: string[] = []
  if (card.amount > 0) {
    const isHeld = end && holdStrategy({ paidAt: now, lessonEnd: end }) === 'captureOnCompletion'
    words.push(isHeld ? t('checkout.pay.held') : t('checkout.pay.charged'))
  } else words.push(t('checkout.pay.nothing'))
  if (credit.amount + discount.amount > 0) words.push(t('checkout.pay.back'))
  return words.join(' ')
}

function buttonOf({ card, wallet }: TenderPreview): Pick<PayWords, 'button' | 'pending'> {
  if (card.amount > 0) return { button: t('payment.pay'), pending: t('payment.paying') }
  return {
    button: wallet.amount > 0 ? t('checkout.pay.withWallet') : t('checkout.pay.withoutCard'),
    pending: t('checkout.pay.booking'),
  }
}
