import { describe, expect, it } from 'vitest'
import { isLegalCombination, LEGAL_COMBINATION_SQL } from './legalCombination'
import { TRANSITIONS } from './process'
import { reachableCombinations } from './reachableCombinations'
import {
  DISPUTE_STATES,
  FINAL_STATES,
  isOver,
  PAYMENT_STATES,
  SESSION_OUTCOMES,
  SESSION_STATES,
  SLOT_HOLDING_STATES,
} from './states'
import { TIMER_KINDS, timerRule } from './timers'

describe('booking process', () => {
  const combinations = reachableCombinations()

  it('should reach every value of every field', () => {
    const seen = (field: 'sessionState' | 'sessionOutcome' | 'paymentState' | 'disputeState') =>
      new Set<string | null>(combinations.map((fields) => fields[field]))
    expect(seen('sessionState')).toEqual(new Set(SESSION_STATES))
    expect(seen('sessionOutcome')).toEqual(new Set([null, ...SESSION_OUTCOMES]))
    expect(seen('paymentState')).toEqual(new Set(PAYMENT_STATES))
    expect(seen('disputeState')).toEqual(new Set(DISPUTE_STATES))
  })

  it('should have final states from which no session moves, and the others hold the slot', () => {
    const left = new Set(
      TRANSITIONS.filter(({ field }) => field === 'sessionState').flatMap(
        ({ from }) => from as readonly string[],
      ),
    )
    expect(SESSION_STATES.filter((state) => !left.has(state)).toSorted()).toEqual(
      [...FINAL_STATES].toSorted(),
    )
    expect(SESSION_STATES.filter((state) => !isOver(state))).toEqual(SLOT_HOLDING_STATES)
  })

  it('should let the clock alone bring every session to its end', () => {
    const states = SESSION_STATES.filter((state) => !isOver(state))
    const withTimer = TRANSITIONS.filter(({ timer }) => timer).flatMap(
      ({ from }) => from as readonly string[],
    )
    expect(states.filter((state) => state !== 'REQUESTED' && !withTimer.includes(state))).toEqual([])
    expect(withTimer).toContain('REQUESTED')
  })

  it('should have an outcome exactly when the session has ended', () => {
    expect(
      combinations.filter((fields) => (fields.sessionState === 'ENDED') !== (fields.sessionOutcome !== null)),
    ).toEqual([])
  })

  it('should name every timer that makes a move in exactly the table, and no other', () => {
    const named = new Set(TRANSITIONS.flatMap(({ timer }) => timer ?? []))
    expect(new Set(TIMER_KINDS.filter((kind) => !timerRule(kind).notice))).toEqual(named)
  })

  it('should give moves with a timer to the system', () => {
    expect(TRANSITIONS.filter(({ timer, actors }) => timer && !actors.includes('system'))).toEqual([])
  })
})

describe('legal combinations', () => {
  it('should refuse what no moves lead to', () => {
    const legal = {
      sessionState: 'CONFIRMED',
      sessionOutcome: null,
      paymentState: 'AUTHORIZED',
      disputeState: 'NONE',
    } as const
    expect(isLegalCombination(legal)).toBe(true)
    expect(isLegalCombination({ ...legal, paymentState: 'PENDING' })).toBe(false)
    expect(isLegalCombination({ ...legal, sessionOutcome: 'COMPLETED' })).toBe(false)
    expect(isLegalCombination({ ...legal, disputeState: 'OPEN' })).toBe(false)
    expect(isLegalCombination({ ...legal, sessionState: 'ENDED' })).toBe(false)
  })

  it('should write the CHECK with one term a line and NULL as a refusal', () => {
    expect(LEGAL_COMBINATION_SQL).toMatchSnapshot()
  })
})
