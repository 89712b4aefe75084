import type { UIFieldServerProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import { APPROVALS_NEEDED } from '@/domain/payout/payoutTerms'
import { t } from '@/messages/t'
import { getPayoutCase } from '@/operations/payout/queries/getPayoutCase'
import { staffContext } from '@/operations/trust/staffContext'
import { CaseFacts } from './CaseFacts'

/** The payout at a glance, above the fields: whose, how much arrives, who approved it, and what the books say now. */
export async function PayoutOverview({ id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { viewer } = await staffContext({ payload, user })
  const { payout, tutorName, balance, approvers } = await getPayoutCase({
    payload,
    viewer,
    payoutId: String(id),
  })
  const facts: [string, string][] = [
    ['Tutor', tutorName],
    [
      'Payout',
      `${formatMoney(payout.amount)}, less ${formatMoney(payout.fee)} fee: ${formatMoney(payout.net)} arrives`,
    ],
    ['By', t(`payout.channel.${payout.channel}.name`)],
    ['Stands at', t(`payout.state.${payout.state}`)],
    ...(payout.approvalsNeeded > 0
      ? [
          [
            'Approved by',
            `${approvers.join(', ') || 'nobody yet'} (${approvers.length} of ${APPROVALS_NEEDED})`,
          ] as [string, string],
        ]
      : []),
    [
      'Balance now',
      `${formatMoney(balance.available)} available, ${formatMoney(balance.held)} of it on hold for disputes`,
    ],
    ['On its way', formatMoney(balance.inTransit)],
  ]
  return <CaseFacts facts={facts} label="Payout at a glance" />
}
