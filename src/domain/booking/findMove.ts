import type { Actor, BookingSnapshot } from './bookingSnapshot'
import { GUARDS, type GuardName } from './guards'
import { type Action, TRANSITIONS } from './process'
import { meets, type ProcessFields } from './states'
import type { Transition } from './transition'

type FindMoveInput = { action: Action; actor: Actor; booking: BookingSnapshot; now: Date }

type FoundMove =
  | { row: Transition<Action> }
  /** The actor may never do it. */
  | { refused: 'actor' }
  /** Not from the present state, or not at this time: then `guard` says which condition failed. */
  | { refused: 'state'; from: string; guard: GuardName | null }

/** The row of the table that lets `actor` do `action` with the booking as it is now, or why there is none. */
export function findMove({ action, actor, booking, now }: FindMoveInput): FoundMove {
  const own = TRANSITIONS.filter((row) => row.action === action && row.actors.includes(actor))
  const [first] = own
  if (!first) return { refused: 'actor' }
  const inState = own.filter((row) => startsFrom(row, booking))
  const row = inState.find((candidate) => !failedGuard(candidate, booking, now))
  if (row) return { row }
  const guard = inState[0] ? failedGuard(inState[0], booking, now) : undefined
  return { refused: 'state', from: booking[first.field], guard: guard ?? null }
}

/** Whether the booking stands where the row begins, the clock aside. */
export function startsFrom({ field, from, when }: Transition, booking: ProcessFields): boolean {
  return (from as readonly string[]).includes(booking[field]) && meets(booking, when)
}

/** The first guard of a row that does not hold now. */
export function failedGuard(
  { guards }: Transition,
  booking: BookingSnapshot,
  now: Date,
): GuardName | undefined {
  return guards.find((guard) => !GUARDS[guard]({ booking, now }))
}
