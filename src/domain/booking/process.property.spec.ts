import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DomainError } from '../errors/domainError'
import { allowedActions } from './allowedActions'
import type { Actor, BookingSnapshot } from './bookingSnapshot'
import { sampleHold } from './bookingSnapshot.fixture'
import { isLegalCombination } from './legalCombination'
import { type Action, TRANSITIONS } from './process'
import { paidInAll, refundFor } from './refundFor'
import { isOver } from './states'
import { timersFor, timerTask } from './timersFor'
import { plainPlan, walk } from './walk.fixture'

const ACTORS: Actor[] = ['student', 'parent', 'tutor', 'ops', 'system']
const ACTIONS = [...new Set(TRANSITIONS.map(({ action }) => action))]
const CREATED = Date.parse('2026-11-02T10:00:00Z')
const minutesLater = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000)

/** A new booking, from half an hour to nine days ahead. */
const newBooking = fc
  .record({
    minutesAhead: fc.integer({ min: 30, max: 9 * 1440 }),
    confirmationMode: fc.constantFrom('instant' as const, 'request' as const),
    sessionState: fc.constantFrom('HELD' as const, 'HELD' as const, 'AWAITING_APPROVAL' as const),
    joined: fc.boolean(),
  })
  .map(({ minutesAhead, confirmationMode, sessionState, joined }): BookingSnapshot => {
    const start = new Date(CREATED + minutesAhead * 60_000)
    return sampleHold({
      start,
      end: minutesLater(start, 60),
      confirmationMode,
      sessionState,
      holdExpiresAt: sessionState === 'HELD' ? new Date(CREATED + 600_000) : null,
      requestExpiresAt: sessionState === 'HELD' ? null : minutesLater(start, -20),
      tutorJoinedAt: joined ? start : null,
      studentJoinedAt: joined ? start : null,
    })
  })

/** Which of the moves that are allowed to take, and how long to wait before it. */
const steps = fc.array(
  fc.record({
    pick: fc.nat(1000),
    wait: fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 2000 })),
  }),
  {
    maxLength: 14,
  },
)

type Moment = { booking: BookingSnapshot; now: Date }

/** Walks a booking through allowed moves chosen at random, and gives every moment on the way. */
function wander(start: BookingSnapshot, choices: { pick: number; wait: number }[]): Moment[] {
  const moments: Moment[] = [{ booking: start, now: new Date(CREATED) }]
  for (const { pick, wait } of choices) {
    const { booking, now: before } = moments.at(-1) as Moment
    const now = minutesLater(before, wait)
    const open = ACTORS.flatMap((actor) =>
      allowedActions({ booking, actor, now }).map((action) => ({ action, actor })),
    )
    const chosen = open[pick % Math.max(open.length, 1)]
    moments.push({ booking: chosen ? walk({ ...chosen, booking, now }) : booking, now })
  }
  return moments
}

/** Shows a check every moment of many walks. */
function everywhere(check: (moment: Moment) => void, numRuns = 100): void {
  fc.assert(
    fc.property(newBooking, steps, (booking, choices) => {
      for (const moment of wander(booking, choices)) check(moment)
    }),
    { numRuns },
  )
}

/** Every move that is allowed at a moment, with its plan. */
const plansAt = ({ booking, now }: Moment) =>
  ACTORS.flatMap((actor) =>
    allowedActions({ booking, actor, now }).map((action) => plainPlan({ action, actor, booking, now })),
  )

/** What the clock alone makes of a booking: rings the timers that move it until none is left. */
function ringOut({ booking, now }: Moment): { booking: BookingSnapshot; rings: number } {
  for (let rings = 0; ; rings += 1) {
    const next = timersFor({ booking, now })
      .map(({ kind, dueAt }) => ({ dueAt, task: timerTask({ kind, booking, now: latest(now, dueAt) }) }))
      .find(({ task }) => task && 'action' in task)
    if (!next?.task || !('action' in next.task) || rings > 10) return { booking, rings }
    now = latest(now, next.dueAt)
    booking = walk({ action: next.task.action, actor: 'system', booking, now })
  }
}

const latest = (a: Date, b: Date) => new Date(Math.max(a.getTime(), b.getTime()))

function outcomeOf(plan: () => unknown): string {
  try {
    plan()
    return 'planned'
  } catch (error) {
    return (error as DomainError).code
  }
}

describe('random walks through the booking process', () => {
  it('should only ever meet legal combinations', () => {
    everywhere(({ booking }) => expect(isLegalCombination(booking)).toBe(true))
  })

  it('should plan a move exactly when it is offered, and refuse others with the code that fits', () => {
    everywhere(({ booking, now }) => {
      for (const actor of ACTORS) {
        const offered = allowedActions({ booking, actor, now })
        const ever = TRANSITIONS.filter(({ actors }) => actors.includes(actor)).map(({ action }) => action)
        const refusalOf = (action: Action) =>
          ever.includes(action) ? 'BOOKING_STATE_CHANGED' : 'ACTION_NOT_ALLOWED'
        const expected = ACTIONS.map((action) => (offered.includes(action) ? 'planned' : refusalOf(action)))
        const found = ACTIONS.map((action) => outcomeOf(() => plainPlan({ action, actor, booking, now })))
        expect(found).toEqual(expected)
      }
    }, 15)
  })

  it('should come to an end by its timers alone, whatever happened before', () => {
    everywhere((moment) => {
      const { booking, rings } = ringOut(moment)
      expect({ isOver: isOver(booking.sessionState), isQuick: rings <= 4 }).toEqual({
        isOver: true,
        isQuick: true,
      })
    })
  })

  it('should have timers only for what can be done when they ring', () => {
    everywhere(({ booking, now }) => {
      const idle = timersFor({ booking, now }).filter(({ kind, dueAt }) => {
        if (kind === 'noShow') return false // looks who has come, and mostly finds nothing to do
        const task = timerTask({ kind, booking })
        const canMove = (action: Action) =>
          allowedActions({ booking, actor: 'system', now: latest(now, dueAt) }).includes(action)
        return !task || ('action' in task ? !canMove(task.action) : task.effects.length === 0)
      })
      expect(idle).toEqual([])
    })
  })

  it('should never give back more than was paid, or what was not', () => {
    everywhere(({ booking, now }) => {
      for (const actor of ACTORS) {
        const { refund, due, percent } = refundFor({ booking, actor, now })
        const paid = paidInAll(booking).amount
        const isThere = ['AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED'].includes(booking.paymentState)
        expect(refund.amount).toBeGreaterThanOrEqual(0)
        expect(refund.amount).toBeLessThanOrEqual(isThere ? paid - booking.refundedAmount : 0)
        expect(percent).toBe(Math.round((due.amount / paid) * 100))
      }
    })
  })

  it('should keep its answer about a refund until it said it would change', () => {
    everywhere(({ booking, now }) => {
      for (const actor of ACTORS) {
        const { refund, changesAt, refundAfter } = refundFor({ booking, actor, now })
        const at = (instant: number) => refundFor({ booking, actor, now: new Date(instant) }).refund
        expect(at((now.getTime() + (changesAt ?? now).getTime()) / 2)).toEqual(refund)
        expect(at((changesAt ?? minutesLater(now, 1e6)).getTime() + 1)).toEqual(refundAfter)
      }
    })
  })

  it('should decide about all the money when a session ends', () => {
    everywhere((moment) => {
      const ends = plansAt(moment).filter(({ fields }) => fields.sessionState && isOver(fields.sessionState))
      const moneyEffects = ends.map(({ effects }) =>
        effects.filter((effect) => !effect.startsWith('notify:') && effect !== 'strikeTutor'),
      )
      const expected = {
        PENDING: [['closeCheckout']],
        FAILED: [['closeCheckout']],
        AUTHORIZED: [['capturePayment'], ['voidPayment']],
        CAPTURED: [['settleLesson'], ['refundPayment']],
      }[moment.booking.paymentState as 'PENDING']
      for (const effects of moneyEffects) expect(expected).toContainEqual(effects)
    })
  })
})
