import { missingError } from '../../api/apiError'
import { queueDelivery } from '../../objects/event'
import type { Simulator } from '../../unit'

/** Sends an event (once more, or for the first time when it was lost). */
export function resend(simulator: Simulator, id: string): object {
  const { store } = simulator
  if (!store.get('event', id) && !store.get('v2.core.event', id)) throw missingError('event', id)
  queueDelivery(store, id, Date.now())
  simulator.webhooks.wake()
  return { queued: id }
}
