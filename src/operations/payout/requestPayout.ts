import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { payeeOf } from './payee'
import { placePayout } from './placePayout'

type Input = {
  payload: Payload
  viewer: Viewer
  amount?: number
  currency?: string
  /** The id it is to have: asked for again with the same one, it is the same payout. */
  id?: string
  now: Date
}

/**
 * A tutor asks for money: `amount` minor units of `currency` (theirs unless said), or all that is free (K05, CT14).
 * @returns the id of the payout
 * @throws DomainError FORBIDDEN without a tutor profile, and as `placePayout`
 */
export async function requestPayout({ payload, viewer, amount, currency, id, now }: Input): Promise<string> {
  return withTransaction(
    payload,
    async ({ tx }) => {
      const payee = await payeeOf(tx, viewer)
      return placePayout({
        tx,
        payee,
        currency: currency ?? payee.currency,
        amount,
        id,
        requestedBy: 'tutor',
        now,
      })
    },
    { user: viewer.user },
  )
}
