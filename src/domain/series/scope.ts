import type { ProcessFields } from '../booking/states'

/** How far a change to a lesson of a series goes: that lesson, it and the later ones, or all of them (EX03). */
export const SCOPES = ['one', 'following', 'all'] as const
export type Scope = (typeof SCOPES)[number]

/**
 * How far a change really goes. A series that is held and not paid is one thing: it is paid for as a whole, so it is given
 * up as a whole.
 */
export const reachOf = (scope: Scope, { sessionState }: Pick<ProcessFields, 'sessionState'>): Scope =>
  sessionState === 'HELD' ? 'all' : scope
