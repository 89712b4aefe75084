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
  approve: { from: ['submitted'], to: 'approved', actor: 'ops', requiresReason: false },
  reject: { from: ['submitted'], to: 'rejected', actor: 'ops', requiresReason: true },
  pause: { from: ['approved'], to: 'paused', actor: 'ops', requiresReason: true },
  resume: { from: ['paused'], to: 'approved', actor: 'ops', requiresReason: false },
} as const satisfies Record<string, TutorMove>

export type TutorMoveName = keyof typeof TUTOR_MOVES

/** The moves a profile in this status can make, by whom. */
export function tutorMovesFrom(status: TutorStatus, actor: TutorMove['actor']): TutorMoveName[] {
  const names = Object.keys(TUTOR_MOVES) as TutorMoveName[]
  return names.filter((name) => {
    const move: TutorMove = TUTOR_MOVES[name]
    return move.actor === actor && move.from.includes(status)
  })
}
