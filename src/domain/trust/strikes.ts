import { addDays } from '../time/instants'

/** What earns a tutor a strike: not coming to a lesson, or cancelling one less than 24 hours before (CT48, EX02). */
export const STRIKE_KINDS = ['no_show', 'late_cancellation'] as const
export type StrikeKind = (typeof STRIKE_KINDS)[number]

/** `upheld`: appealed, and it stands; `revoked`: it does not count any more. */
export const STRIKE_STATES = ['active', 'appealed', 'upheld', 'revoked'] as const
export type StrikeState = (typeof STRIKE_STATES)[number]

/** States that count; an appeal does not lift a strike until it is decided. */
export const COUNTING_STRIKES = ['active', 'appealed', 'upheld'] as const satisfies readonly StrikeState[]

type StrikeMove = { from: readonly StrikeState[]; to: StrikeState; actor: 'tutor' | 'staff' }

/** Every way a strike changes its state. Appealed once; staff may lift one whenever they find it wrong. */
export const STRIKE_MOVES = {
  appeal: { from: ['active'], to: 'appealed', actor: 'tutor' },
  uphold: { from: ['appealed'], to: 'upheld', actor: 'staff' },
  lift: { from: ['active', 'appealed', 'upheld'], to: 'revoked', actor: 'staff' },
} as const satisfies Record<string, StrikeMove>

/** What staff may decide about a strike. */
export const STRIKE_DECISIONS = ['uphold', 'lift'] as const satisfies readonly (keyof typeof STRIKE_MOVES)[]
export type StrikeDecision = (typeof STRIKE_DECISIONS)[number]

/** Length of what a tutor writes in an appeal. */
export const APPEAL_LENGTH = { min: 20, max: 2000 } as const

/** So many strikes … */
export const STRIKES_TO_PAUSE = 3
/** … within so many days pause new students (domain.md section 2). */
export const STRIKE_WINDOW_DAYS = 90
/** After so many days a strike is gone. */
export const STRIKE_LIFE_DAYS = 180

/** When a strike is gone from the tutor's record. */
export function strikeExpiry(at: Date): Date {
  return addDays(at, STRIKE_LIFE_DAYS)
}

/** Since when strikes count for the pause. */
export function strikeWindowStart(now: Date): Date {
  return addDays(now, -STRIKE_WINDOW_DAYS)
}

/** When a strike given at `at` stops counting for the pause. */
export function strikeCountsUntil(at: Date): Date {
  return addDays(at, STRIKE_WINDOW_DAYS)
}

type Strike = { state: StrikeState; at: Date; expiresAt: Date }

/** How a strike reads to people: its state, and `expired` once its time is over, which nothing has to write down. */
export type StrikeStatus = 'active' | 'appealed' | 'upheld' | 'lifted' | 'expired'

/** Where a strike stands at `now`. One that was lifted stays lifted. */
export function strikeStatus({ state, expiresAt }: Strike, now: Date): StrikeStatus {
  if (state === 'revoked') return 'lifted'
  return now >= expiresAt ? 'expired' : state
}

/** Whether a strike counts for the pause at `now`. */
export function isCounting({ state, at }: Strike, now: Date): boolean {
  return (COUNTING_STRIKES as readonly StrikeState[]).includes(state) && at > strikeWindowStart(now)
}

/** Whether the tutor can still appeal: once, until the strike expires. */
export function canAppeal(strike: Strike, now: Date): boolean {
  return strikeStatus(strike, now) === STRIKE_MOVES.appeal.from[0]
}

export type StrikeStanding = {
  /** Strikes that count now. */
  counting: number
  /** How many more pause new students; 0 while they are paused. */
  untilPause: number
  /** When new students can book again, if nothing else happens; null while they can. */
  pausedUntil: Date | null
}

/** What a tutor's strikes come to at `now`: the pause ends when so many have left the window that too few are left. */
export function strikeStanding(strikes: readonly Strike[], now: Date): StrikeStanding {
  const counting = strikes.filter((strike) => isCounting(strike, now))
  const times = counting.map(({ at }) => at).sort((a, b) => a.getTime() - b.getTime())
  const last = times.at(-STRIKES_TO_PAUSE)
  return {
    counting: counting.length,
    untilPause: Math.max(0, STRIKES_TO_PAUSE - counting.length),
    pausedUntil: last ? strikeCountsUntil(last) : null,
  }
}
