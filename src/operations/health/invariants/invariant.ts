import type { sql } from '@payloadcms/db-postgres'

export type Invariant = {
  id: string
  says: string
  /** Selects the rows that break it: `subject` names one, `detail` says how. */
  broken: ReturnType<typeof sql>
}
