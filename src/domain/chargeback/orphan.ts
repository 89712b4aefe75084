import { addHours } from '../time/instants'

/** Long enough for every lost webhook, sweep and restart to bring in the payment a dispute is about. */
const ORPHAN_HOURS = 72

/** Whether a dispute whose payment we do not know is nobody's of ours: looking for it again would find nothing. */
export const isOrphan = ({ openedAt, now }: { openedAt: Date; now: Date }): boolean =>
  now >= addHours(openedAt, ORPHAN_HOURS)
