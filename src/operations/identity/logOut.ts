import type { Payload } from 'payload'
import { withTransaction } from '@/services/database/withTransaction'
import type { Viewer } from './queries/viewer'
import { endSessions } from './session'

/** Ends the viewer's session, or all of them: access and refresh tokens stop working at once (A07). */
export async function logOut({ payload, viewer, everywhere = false, now }: { payload: Payload; viewer: Viewer; everywhere?: boolean; now: Date }) {
  await withTransaction(payload, ({ tx }) => endSessions({ tx, userId: viewer.id, sessionId: everywhere ? undefined : viewer.sessionId, now }))
}
