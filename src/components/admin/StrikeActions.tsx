'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { STRIKE_DECISIONS, STRIKE_MOVES, type StrikeDecision, type StrikeState } from '@/domain/trust/strikes'
import { StaffAction } from './StaffAction'

const WORDS = {
  uphold: {
    label: 'Uphold',
    title: 'Uphold this strike?',
    explanation:
      'The strike goes on counting. The tutor gets your reason by mail and cannot appeal it again.',
    done: 'The strike stands. The tutor was told by mail.',
    tone: 'secondary',
  },
  lift: {
    label: 'Lift strike',
    title: 'Lift this strike?',
    explanation:
      'The strike stops counting at once; if it was the one too many, new students can book the tutor again. The tutor gets your reason by mail. This cannot be undone.',
    done: 'The strike is lifted. The tutor was told by mail.',
    tone: 'primary',
  },
} as const satisfies Record<StrikeDecision, object>

/** What staff may decide about a strike as it stands: the table of its moves says it (CT48). */
export function StrikeActions() {
  const { id, savedDocumentData } = useDocumentInfo()
  const state = savedDocumentData?.state as StrikeState | undefined
  if (!id || !state) return null
  const possible = STRIKE_DECISIONS.filter((decision) =>
    (STRIKE_MOVES[decision].from as readonly StrikeState[]).includes(state),
  )
  return possible.map((decision) => (
    <StaffAction
      {...WORDS[decision]}
      bodyOf={(form) => ({ decision, reason: String(form.get('reason')) })}
      key={decision}
      needsReason
      path={`/admin/strikes/${id}/decide`}
    />
  ))
}
