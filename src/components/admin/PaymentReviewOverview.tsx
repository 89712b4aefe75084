import type { UIFieldServerProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import type { RiskReason } from '@/domain/payment/risk'
import { t } from '@/messages/t'
import { getReviewCase, type ReviewCase } from '@/operations/payment/queries/getReviewCase'
import { staffContext } from '@/operations/trust/staffContext'
import { CaseFacts } from './CaseFacts'
import { utcText } from './utcText'

/** The payment at a glance, above the fields: why it waits, who pays, for what, and what is known of the payer. */
export async function PaymentReviewOverview({ id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { viewer } = await staffContext({ payload, user })
  const found = await getReviewCase({ payload, viewer, reviewId: String(id) })
  const facts: [string, string][] = [
    ['Why', found.reasons.map((reason) => t(`risk.reason.${reason as RiskReason}`)).join('; ')],
    ['Amount on the card', formatMoney(found.amount)],
    whatOf(found),
    ['Payer', `${found.payerName}, ${found.payerEmail}`],
    ['Account since', utcText(found.payerSince)],
    ['Paid before', `${found.paidBefore} payments`],
    ['Declined cards', `${found.declines} in the last 30 days`],
    ['Goes on by itself', utcText(found.dueAt)],
  ]
  return <CaseFacts label="Payment at a glance" facts={facts} />
}

function whatOf({ lesson, package: bought }: ReviewCase): [string, string] {
  if (lesson) return ['Lesson', `${lesson.subject} with ${lesson.tutor}, ${utcText(lesson.start)}`]
  return bought
    ? ['Package', `${bought.lessons} lessons with ${bought.tutor}, to be used once this is approved`]
    : ['Wallet', 'Money for the wallet, there once this is approved']
}
