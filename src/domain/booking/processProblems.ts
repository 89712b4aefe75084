import { DomainError } from '../errors/domainError'
import { INITIAL_STATES, TRANSITIONS } from './process'
import { reachableCombinations } from './reachableCombinations'
import { isOver, SESSION_OUTCOMES, SESSION_STATES } from './states'
import { TIMER_KINDS, timerRule } from './timers'

/**
 * What is wrong with the transition table, in words; nothing when it is sound: every state is reached, every session
 * that is not over has a way on and one that the clock takes alone, every timer does something and the system may do it.
 */
export function processProblems(): string[] {
  const reached = reachableCombinations()
  const moves = TRANSITIONS.filter(({ field }) => field === 'sessionState')
  const leaves = (state: string) => moves.filter(({ from }) => (from as readonly string[]).includes(state))
  const going = SESSION_STATES.filter((state) => !isOver(state))
  const named = new Set(TRANSITIONS.flatMap(({ timer }) => timer ?? []))
  const say = <T>(list: readonly T[], words: (item: T) => string) => list.map(words)
  return [
    ...say(
      SESSION_STATES.filter((state) => !reached.some(({ sessionState }) => sessionState === state)),
      (state) => `${state} is never reached`,
    ),
    ...say(
      SESSION_OUTCOMES.filter((outcome) => !reached.some(({ sessionOutcome }) => sessionOutcome === outcome)),
      (outcome) => `${outcome} is never reached`,
    ),
    ...say(
      going.filter((state) => leaves(state).length === 0),
      (state) => `${state} has no way out`,
    ),
    ...say(
      going.filter((state) => !leaves(state).some(({ timer }) => timer)),
      (state) => `${state} has no timer that ends it`,
    ),
    ...say(
      SESSION_STATES.filter((state) => isOver(state) && leaves(state).length > 0),
      (state) => `${state} is final and yet left`,
    ),
    ...say(
      TRANSITIONS.filter(({ timer, actors }) => timer && !actors.includes('system')),
      ({ action }) => `${action} has a timer but is not the system's`,
    ),
    ...say(
      TIMER_KINDS.filter((kind) => named.has(kind) === Boolean(timerRule(kind).notice)),
      (kind) => `timer ${kind} does nothing, or two things`,
    ),
    ...say(
      INITIAL_STATES.filter((state) => isOver(state)),
      (state) => `${state} is made over`,
    ),
  ]
}

/** Run when a process boots, before it takes work. @throws DomainError INTERNAL that names every problem */
export function assertProcessSound(): void {
  const problems = processProblems()
  if (problems.length > 0) throw new DomainError('INTERNAL', `booking process: ${problems.join('; ')}`)
}
