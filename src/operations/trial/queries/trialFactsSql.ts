import { sql } from '@payloadcms/db-postgres'
import { money } from '@/domain/money/money'
import type { TrialMinutes, TrialTerms } from '@/domain/trial/trialOffer'
import type { TrialFacts } from '@/domain/trial/trialRefusal'
import { holdOverSql } from '@/operations/booking/holdOverSql'
import { slotHoldingStates } from '@/operations/booking/slotHoldingStates'

export type TrialRow = {
  trialMinutes: TrialMinutes | null
  trialPrice: string | null
  hasMet: boolean
  openTrials: number
}

type Input = {
  studentId: string
  /** Somebody asks for a trial; nobody is counted for otherwise. */
  isTrial: boolean
  now: Date
}

/** Held, asked for or ahead; a hold that was not paid in time counts no more. */
const isAhead = (now: Date) => sql`(b.session_state in (${slotHoldingStates}) and not ${holdOverSql(now)})`

/** Columns of `TrialRow` for a longer `select` from `tutor_profiles t`, so that booking does not wait once more. */
export function trialFactsSql({ studentId, isTrial, now }: Input): ReturnType<typeof sql> {
  return sql`
    t.trial_minutes::text::int "trialMinutes", t.trial_price_amount "trialPrice",
    (${isTrial}::boolean and exists (select 1 from bookings b where b.student_id = ${studentId} and b.tutor_id = t.id
      and (b.session_outcome in ('COMPLETED', 'NO_SHOW_STUDENT') or ${isAhead(now)}))) "hasMet",
    case when ${isTrial}::boolean then (select count(*)::int from bookings b where b.student_id = ${studentId} and b.is_trial
      and ${isAhead(now)}) else 0 end "openTrials"`
}

/** Reads what `trialFactsSql` selected. @param currency of the tutor's prices */
export function toTrialFacts(row: TrialRow, currency: string): TrialFacts {
  return { trial: trialTerms(row, currency), hasMet: row.hasMet, openTrials: Number(row.openTrials) }
}

/** What a tutor offers as a trial, from the columns of their profile. */
export function trialTerms(
  { trialMinutes, trialPrice }: Pick<TrialRow, 'trialMinutes' | 'trialPrice'>,
  currency: string,
): TrialTerms | null {
  if (trialMinutes === null) return null
  return {
    durationMinutes: trialMinutes,
    ownPrice: trialPrice === null ? null : money(Number(trialPrice), currency),
  }
}
