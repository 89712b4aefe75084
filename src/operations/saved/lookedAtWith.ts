import { sql } from '@payloadcms/db-postgres'

/** What `looked_at` of a saved search becomes: mails that are turned on tell of tutors who come from then on (ADR 038). */
export const lookedAtWith = (alerts: boolean | null, at: string) =>
  sql`case when ${alerts}::boolean and not alerts then greatest(looked_at, ${at}::timestamptz) else looked_at end`
