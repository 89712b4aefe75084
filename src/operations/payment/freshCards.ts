import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { type CardView, listCards } from './queries/listCards'
import { refreshCards } from './refreshCards'

type Input = { payload: Payload; viewer: Viewer; now: Date }

/** People wait for their list no longer than this for a processor that is slow. */
const PATIENCE_MS = 3000

/** The viewer's saved cards as the processor has them now, or, when it does not answer in time, as it had them last. */
export async function freshCards({
  payload,
  viewer,
  now,
}: Input): Promise<{ cards: CardView[]; isFresh: boolean }> {
  const refreshed = refreshCards({ payload, userId: viewer.id, now }).then(() => true, unlessUnavailable)
  let timer: NodeJS.Timeout | undefined
  const tooSlow = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  const isFresh = await Promise.race([refreshed, tooSlow])
  clearTimeout(timer)
  return { cards: await listCards({ payload, viewer, now }), isFresh }
}

function unlessUnavailable(error: unknown): false {
  if (error instanceof DomainError && error.code === 'PAYMENT_UNAVAILABLE') return false
  throw error
}
