import type { ProcessFields } from './states'
import type { Transition } from './transition'

/** The fields a move changes. A session that moves on leaves no proposal of another time behind. */
export function fieldsAfter(
  row: Transition,
  { proposal }: Pick<ProcessFields, 'proposal'>,
): Partial<ProcessFields> {
  const leavesProposal = row.field === 'sessionState' && proposal !== 'NONE'
  return { [row.field]: row.to, ...row.together, ...(leavesProposal && { proposal: 'NONE' as const }) }
}
