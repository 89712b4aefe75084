import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import { closeFeed } from '../calendar/closeFeed'
import { findRefreshToken } from './authToken'
import type { Viewer } from './queries/viewer'
import { endSessions } from './session'

type Input = {
  payload: Payload
  viewer: Viewer | null
  /** Names the session when its access token has run out. */
  refreshToken?: string
  /** Ends every session of the account, on all devices, and the address of its calendar feed. Needs the viewer. */
  everywhere?: boolean
  now: Date
}

/** Ends a session: access and refresh tokens stop working at once (A07). Nobody logged in is no error. */
export async function logOut({
  payload,
  viewer,
  refreshToken,
  everywhere = false,
  now,
}: Input): Promise<void> {
  await withTransaction(payload, async ({ tx }) => {
    if (viewer) {
      await endSessions({ tx, userId: viewer.id, sessionId: everywhere ? undefined : viewer.sessionId, now })
      if (everywhere) await closeFeed({ payload, tx, viewer })
      return
    }
    const row = refreshToken ? await findRefreshToken(tx, refreshToken) : undefined
    if (row) await endSessions({ tx, userId: row.user_id, sessionId: row.family, now })
  })
}
