import type { TutorStatus } from './statuses'

type TutorMove = {
  from: readonly TutorStatus[]
  to: TutorStatus
  actor: 'tutor' | 'ops'
  requiresReason: boolean
}

/** Every way a profile changes its status, and who may do it (C10, I10). */
export const TUTOR_MOVES = {
  submit: { from: ['draft', 'rejected'], to: 'submitted', actor: 'tutor', requiresReason: false },
  approve: { from: ['submitted', 'rejected', 'paused'], to: 'approved', actor: 'ops', requiresReason: false },
  reject: { from: ['submitted'], to: 'rejected', actor: 'ops', requiresReason: true },
  pause: { from: ['approved'], to: 'paused', actor: 'ops', requiresReason: true },
} as const satisfies Record<string, TutorMove>

export type TutorMoveName = keyof typeof TUTOR_MOVES
