import type { Payload } from 'payload'
import { errorAnswer } from '@/domain/errors/errorAnswer'
import { amountText } from '@/domain/money/amountText'
import { money } from '@/domain/money/money'
import { parseMoney } from '@/domain/money/parseMoney'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type PayoutQuote, quotePayout } from '@/operations/payout/queries/quotePayout'

type Input = { payload: Payload; viewer: Viewer; typed: string; currency: string; now: Date }
type Answer = { quote: PayoutQuote; error: null } | { quote: null; error: string }

/** What a payout of the typed amount would be, or what to say at the field. @throws what is not the person's fault */
export async function readQuote({ payload, viewer, typed, currency, now }: Input): Promise<Answer> {
  const asked = parseMoney(typed, currency)
  if (!asked || asked.amount === 0) {
    const example = amountText(money(2500, currency))
    return { quote: null, error: t('payout.amountInvalid', { example }) }
  }
  try {
    return { quote: await quotePayout({ payload, viewer, amount: asked.amount, currency, now }), error: null }
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status >= 500) throw error
    return { quote: null, error: body.errors[0]?.message ?? '' }
  }
}
