import type { Actor, BookingSnapshot } from './bookingSnapshot'
import { findMove } from './findMove'
import { type Action, TRANSITIONS } from './process'

type AllowedActionsInput = { booking: BookingSnapshot; actor: Actor; now: Date }

/** What `actor` may do with the booking now, in the order of the table: the buttons of every surface. */
export function allowedActions({ booking, actor, now }: AllowedActionsInput): Action[] {
  const actions = new Set(TRANSITIONS.map(({ action }) => action))
  return [...actions].filter((action) => 'row' in findMove({ action, actor, booking, now }))
}
