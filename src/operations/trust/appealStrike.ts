import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { withTransaction } from '@/services/database/withTransaction'
import { moveStrike } from './moveStrike'
import { tellStrike } from './tellStrike'

type Input = { payload: Payload; viewer: Viewer; strikeId: string; reason: string; now: Date }

/**
 * The tutor says that a strike is wrong: once, until it expires. It counts until operations decide (CT48).
 * @throws DomainError NOT_FOUND for a strike of somebody else, STRIKE_STATE_CHANGED, STRIKE_EXPIRED
 */
export async function appealStrike({ payload, viewer, strikeId, reason, now }: Input): Promise<void> {
  await withTransaction(
    payload,
    async ({ tx }) => {
      await moveStrike({ tx, strikeId, move: 'appeal', words: reason, moverId: viewer.id, now })
      await tellStrike({ tx, strikeId, news: 'strikeAppealed', now })
    },
    { user: viewer.user },
  )
}
