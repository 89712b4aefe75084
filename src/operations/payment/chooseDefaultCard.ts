import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { ownCard } from './ownCard'
import { paymentsFor } from './paymentsFor'
import { refreshCards } from './refreshCards'

type Input = { payload: Payload; viewer: Viewer; methodId: string; now: Date }

/** The card that is offered first (EX41). @throws DomainError NOT_FOUND for a card that is not the viewer's, PAYMENT_UNAVAILABLE */
export async function chooseDefaultCard({ payload, viewer, methodId, now }: Input): Promise<void> {
  const { cardId, customerId } = await ownCard(database(payload), { userId: viewer.id, methodId })
  await paymentsFor(payload).setDefaultCard({ customerId, cardId })
  await refreshCards({ payload, userId: viewer.id, now })
}
