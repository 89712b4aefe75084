import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canMovePayout,
  GONE_PAYOUTS,
  OPEN_PAYOUTS,
  PAYOUT_MOVES,
  PAYOUT_STATES,
  type PayoutAction,
  type PayoutState,
} from './payoutProcess'

const ACTIONS = Object.keys(PAYOUT_MOVES) as PayoutAction[]
const ENDS: readonly PayoutState[] = ['paid', 'failed', 'rejected', 'cancelled']

describe('the process of a payout', () => {
  it('should reach every state, and leave every one but those in which it is over', () => {
    const entered = new Set<PayoutState>(['awaitingApproval', ...ACTIONS.map((a) => PAYOUT_MOVES[a].to)])
    expect([...entered].sort()).toEqual([...PAYOUT_STATES].sort())
    for (const state of PAYOUT_STATES)
      expect(
        ACTIONS.some((action) => canMovePayout(state, action)),
        state,
      ).toBe(!ENDS.includes(state))
  })

  it('should take the money once and give it back at most once, whatever is tried in which order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPEN_PAYOUTS),
        fc.array(fc.constantFrom(...ACTIONS), { maxLength: 20 }),
        (start, tries) => {
          let state: PayoutState = start
          const done: PayoutAction[] = []
          for (const action of tries) {
            if (!canMovePayout(state, action)) continue
            state = PAYOUT_MOVES[action].to
            done.push(action)
          }
          const count = (action: PayoutAction) => done.filter((one) => one === action).length
          expect(count('send')).toBeLessThanOrEqual(1)
          expect(count('settle') + count('fail')).toBeLessThanOrEqual(count('send'))
          const isGone = (GONE_PAYOUTS as readonly PayoutState[]).includes(state)
          expect(isGone).toBe(count('send') - count('fail') === 1)
          if (start === 'awaitingApproval' && count('send') === 1) expect(count('approve')).toBe(1)
        },
      ),
    )
  })

  it('should let the tutor only take back what is not sent, and never approve', () => {
    const byTutor = ACTIONS.filter((action) =>
      (PAYOUT_MOVES[action].actors as readonly string[]).includes('tutor'),
    )
    expect(byTutor).toEqual(['cancel'])
    expect(canMovePayout('sent', 'cancel')).toBe(false)
  })
})
