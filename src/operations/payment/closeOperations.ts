import type { Tx } from '@/services/database/tx'
import { finishOperation } from './paymentOperation'

type Close = { tx: Tx; paymentId: string; now: Date }

/**
 * The hold is gone, whoever brought the news: a release whose answer was lost has been made, and a capture that was begun
 * has nothing left to collect. Without this a sweep would ask for both for ever.
 */
export async function closeAfterRelease({ tx, paymentId, now }: Close): Promise<void> {
  await finishOperation({ tx, key: `void:${paymentId}`, state: 'done', now })
  await finishOperation({ tx, key: `capture:${paymentId}`, state: 'refused', failureCode: 'voided', now })
}

/** The money is collected, whoever brought the news: a capture whose answer was lost is made, a release came too late. */
export async function closeAfterCapture({ tx, paymentId, now }: Close): Promise<void> {
  await finishOperation({ tx, key: `capture:${paymentId}`, state: 'done', now })
  await finishOperation({ tx, key: `void:${paymentId}`, state: 'refused', failureCode: 'captured', now })
}
