import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type TrialRefusal, trialRefusal } from '@/domain/trial/trialRefusal'
import { database } from '@/services/database/tx'
import { type TrialRow, toTrialFacts, trialFactsSql } from './trialFactsSql'

type Input = { payload: Payload; studentId: string; tutorId: string; now: Date }

/** Why this person cannot take a trial with that tutor; null when they can. A page shows the trial only then. */
export async function trialStanding({
  payload,
  studentId,
  tutorId,
  now,
}: Input): Promise<TrialRefusal | null> {
  const { rows } = await database(payload).execute<TrialRow & { currency: string }>(sql`
    select t.currency, ${trialFactsSql({ studentId, isTrial: true, now })} from tutor_profiles t where t.id = ${tutorId}`)
  const [row] = rows
  if (!row || row.trialMinutes === null) return 'TRIAL_NOT_OFFERED'
  return trialRefusal({ ...toTrialFacts(row, row.currency), durationMinutes: row.trialMinutes })
}
