import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The four state fields in the combinations that legal moves reach (I6): `LEGAL_COMBINATION_SQL` of that day. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`alter table bookings add constraint bookings_legal_combination check (((
  (session_state = 'HELD' AND session_outcome IS NULL AND payment_state IN ('PENDING', 'AUTHORIZED', 'CAPTURED', 'FAILED') AND dispute_state IN ('NONE'))
  OR (session_state = 'AWAITING_APPROVAL' AND session_outcome IS NULL AND payment_state IN ('PENDING') AND dispute_state IN ('NONE'))
  OR (session_state = 'REQUESTED' AND session_outcome IS NULL AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'FAILED') AND dispute_state IN ('NONE'))
  OR (session_state = 'CONFIRMED' AND session_outcome IS NULL AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'FAILED') AND dispute_state IN ('NONE'))
  OR (session_state = 'IN_PROGRESS' AND session_outcome IS NULL AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'FAILED') AND dispute_state IN ('NONE', 'OPEN', 'UNDER_REVIEW'))
  OR (session_state = 'ENDED' AND session_outcome = 'COMPLETED' AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE', 'OPEN', 'UNDER_REVIEW', 'RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD', 'APPEALED'))
  OR (session_state = 'ENDED' AND session_outcome = 'NO_SHOW_STUDENT' AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE', 'OPEN', 'UNDER_REVIEW', 'RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD', 'APPEALED'))
  OR (session_state = 'ENDED' AND session_outcome = 'NO_SHOW_TUTOR' AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE', 'OPEN', 'UNDER_REVIEW', 'RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD', 'APPEALED'))
  OR (session_state = 'ENDED' AND session_outcome = 'BOTH_ABSENT' AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE', 'OPEN', 'UNDER_REVIEW', 'RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD', 'APPEALED'))
  OR (session_state = 'ENDED' AND session_outcome = 'TECH_FAILURE' AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE', 'OPEN', 'UNDER_REVIEW', 'RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD', 'APPEALED'))
  OR (session_state = 'ENDED' AND session_outcome = 'NOT_HELD' AND payment_state IN ('AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE', 'OPEN', 'UNDER_REVIEW', 'RESOLVED_REFUNDED', 'RESOLVED_PARTIAL', 'RESOLVED_UPHELD', 'APPEALED'))
  OR (session_state = 'DECLINED' AND session_outcome IS NULL AND payment_state IN ('PENDING', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE'))
  OR (session_state = 'CANCELLED' AND session_outcome IS NULL AND payment_state IN ('PENDING', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE'))
  OR (session_state = 'EXPIRED' AND session_outcome IS NULL AND payment_state IN ('PENDING', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'FAILED', 'PARTIALLY_REFUNDED', 'REFUNDED') AND dispute_state IN ('NONE'))
) IS TRUE))`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`alter table bookings drop constraint bookings_legal_combination`)
}
