import type { Tx } from '@/services/database/tx'
import { INVARIANTS } from './invariants/invariants'

export type Verdict = { id: string; says: string; broken: { subject: string; detail: string }[] }

/** Checks every invariant (domain.md section 7). @returns one verdict each; `broken` names the rows that break it */
export async function verifyInvariants(db: Tx): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const { id, says, broken } of INVARIANTS) {
    const { rows } = await db.execute<{ subject: string; detail: string }>(broken)
    verdicts.push({ id, says, broken: rows })
  }
  return verdicts
}
