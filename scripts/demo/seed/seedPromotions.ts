import type { Payload, PayloadRequest } from 'payload'
import { money } from '@/domain/money/money'
import { addDays, addMinutes } from '@/domain/time/instants'
import { env } from '@/env'
import { readPayment } from '@/operations/payment/paymentRow'
import { getWallet } from '@/operations/payment/queries/getWallet'
import { syncPurchase } from '@/operations/payment/syncPurchase'
import { topUpWallet } from '@/operations/payment/topUpWallet'
import { grantGoodwill } from '@/operations/promotion/grantGoodwill'
import type { PromoCode } from '@/payload-types'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import { viewers } from './viewers'

type Terms = Pick<PromoCode, 'code' | 'kind'> & Partial<PromoCode>

/** Codes that can be tried: one for everybody, one for newcomers, one that is over. */
const codes = (anchor: Date): Terms[] => [
  { code: 'AUTUMN15', kind: 'percent', percent: 15, perUserLimit: 3, notes: 'Season campaign' },
  {
    code: 'HELLO5',
    kind: 'amount',
    amount: 500,
    currency: 'USD',
    minimumAmount: 1500,
    firstBookingOnly: true,
    notes: 'On flyers for newcomers',
  },
  { code: 'SUMMER10', kind: 'percent', percent: 10, endsAt: addDays(anchor, -40).toISOString() },
]

/** Promotion codes, made as finance would. */
export async function seedPromoCodes({ req, anchor }: { req: PayloadRequest; anchor: Date }): Promise<void> {
  for (const terms of codes(anchor))
    await req.payload.create({
      collection: SLUGS.promoCodes,
      data: { active: true, perUserLimit: 1, ...terms },
      depth: 0,
      req,
      overrideAccess: true, // the seed has no person behind it
    })
}

const LEARNER = 'marcus@demo.edustream.test'
const OPS = 'ops@demo.edustream.test'

/** Money and credit for the student whose login the demo offers, by the operations that anybody would use. */
export async function seedWallets({ payload, anchor }: { payload: Payload; anchor: Date }): Promise<void> {
  const viewerOf = await viewers(payload)
  const viewer = viewerOf(LEARNER)
  const paidAt = addDays(anchor, -6)
  const wallet = await getWallet({ payload, viewer, now: anchor })
  if (wallet.balances.length === 0) {
    const amount = money(5000, 'USD')
    const { paymentId } = await topUpWallet({ payload, viewer, amount, now: paidAt })
    const { checkoutSessionId } = await readPayment(database(payload), paymentId)
    await fetch(`${env.STRIPE_API_BASE}/_control/sessions/${checkoutSessionId}/pay`, {
      method: 'POST',
      body: JSON.stringify({ card: '4242424242424242' }),
    })
    await syncPurchase({ payload, paymentId, now: addMinutes(paidAt, 1) })
  }
  if (wallet.promotional.some(({ reason }) => reason === 'goodwill')) return
  await grantGoodwill({
    payload,
    viewer: viewerOf(OPS),
    studentId: viewer.id,
    amount: money(800, 'USD'),
    reason: 'The picture froze in a lesson.',
    now: addDays(anchor, -3),
  })
}
