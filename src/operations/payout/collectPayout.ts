import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { ErrorCode } from '@/domain/errors/errorCode'
import { withTransaction } from '@/services/database/withTransaction'
import { payeeById } from './payee'
import { placePayout } from './placePayout'

/** Why there may be nothing to pay out this week: no fault, and the tutor sees it on their page. */
const NOT_THIS_WEEK: readonly ErrorCode[] = [
  'TAX_FORM_MISSING',
  'PAYOUT_TOO_SMALL',
  'PAYOUT_OPEN',
  'PAYOUT_CURRENCY',
  'PAYOUT_CHANNEL_CLOSED',
  'PAYOUT_METHOD_MISSING',
  'PAYOUT_METHOD_NOT_READY',
]

type Input = { payload: Payload; tutorId: string; currency: string; now: Date }

/** The weekly payout of one tutor: all that is free in a currency, if it can be paid. */
export async function collectPayout({ payload, tutorId, currency, now }: Input): Promise<void> {
  try {
    await withTransaction(payload, async ({ tx }) => {
      const payee = await payeeById(tx, tutorId)
      await placePayout({ tx, payee, currency, requestedBy: 'weekly', now })
    })
  } catch (error) {
    if (!(error instanceof DomainError && NOT_THIS_WEEK.includes(error.code))) throw error
  }
}
