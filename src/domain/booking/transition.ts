import type { Actor } from './bookingSnapshot'
import type { EffectName } from './effects'
import type { GuardName } from './guards'
import type { BookingFields, FieldConditions, ProcessFields } from './states'
import type { TimerKind } from './timers'

/** The fields that moves are about; `sessionOutcome` only ever moves together with `sessionState`. */
type MovingField = 'sessionState' | 'paymentState' | 'disputeState' | 'proposal'

type Step<F extends MovingField> = {
  readonly field: F
  readonly from: readonly ProcessFields[F][]
  readonly to: ProcessFields[F]
}

/** One row of the process: who may take which step, when, and what follows. */
export type Transition<A extends string = string> = (
  | Step<'sessionState'>
  | Step<'paymentState'>
  | Step<'disputeState'>
  | Step<'proposal'>
) & {
  readonly action: A
  readonly actors: readonly Actor[]
  /** What the other fields must be. */
  readonly when?: FieldConditions
  /** A field that changes in the same step. */
  readonly together?: Pick<BookingFields, 'sessionOutcome'>
  /** What the move does with the time of the lesson: moves it to the asked one, proposes that, takes the proposed one. */
  readonly time?: 'moves' | 'proposes' | 'accepts'
  /** The timer whose ringing makes this move. */
  readonly timer?: TimerKind
  readonly guards: readonly GuardName[]
  /** Queued after the move, as far as they apply (`effects.ts`). */
  readonly effects: readonly EffectName[]
  readonly requiresReason: boolean
}
