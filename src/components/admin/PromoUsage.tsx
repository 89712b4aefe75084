import type { UIFieldServerProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'
import { promoUsage } from '@/operations/promotion/queries/promoUsage'
import { staffContext } from '@/operations/trust/staffContext'
import { CaseFacts } from './CaseFacts'

/** How often a code was used and what it cost, above its terms. */
export async function PromoUsage({ id, payload, user }: UIFieldServerProps) {
  if (!id || !user) return null
  const { viewer } = await staffContext({ payload, user })
  const { reserved, used, returned, cost } = await promoUsage({ payload, viewer, promoId: String(id) })
  const facts: [string, string][] = [
    ['Used', String(used)],
    ['Held while somebody pays', String(reserved)],
    ['Given back', String(returned)],
    ['Taken off prices', cost.map((one) => formatMoney(one)).join(', ') || 'nothing yet'],
  ]
  return <CaseFacts label="What this code was used for" facts={facts} />
}
