'use client'

import { STRIKE_DECISIONS, STRIKE_MOVES, type StrikeDecision } from '@/domain/trust/strikes'
import { DecisionActions } from './DecisionActions'

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

/** What staff may decide about a strike (CT48). */
export function StrikeActions() {
  return <DecisionActions decisions={STRIKE_DECISIONS} words={WORDS} moves={STRIKE_MOVES} area="strikes" />
}
