import { CircuitState } from 'cockatiel'
import { expect, it } from 'vitest'
import { failureCountBreaker } from './failureCountBreaker'

const { Closed, HalfOpen } = CircuitState

function breakerAt(): {
  at: (ms: number) => void
  fails: (state?: CircuitState) => boolean
  succeeds: () => void
} {
  let now = 0
  const breaker = failureCountBreaker({ failures: 3, withinMs: 1000, clock: () => now })
  return {
    at: (ms) => {
      now = ms
    },
    fails: (state = Closed) => breaker.failure(state),
    succeeds: () => breaker.success(Closed),
  }
}

it('should open at so many failures within the window, whatever succeeds in between', () => {
  const { at, fails, succeeds } = breakerAt()
  expect(fails()).toBe(false)
  succeeds()
  at(500)
  expect(fails()).toBe(false)
  at(999)
  expect(fails()).toBe(true)
})

it('should forget failures that are older than the window', () => {
  const { at, fails } = breakerAt()
  fails()
  at(400)
  fails()
  at(1000)
  expect(fails()).toBe(false)
  at(1399)
  expect(fails()).toBe(true)
})

it('should open again at once when the probe fails, and count from nothing after it succeeds', () => {
  const breaker = failureCountBreaker({ failures: 3, withinMs: 1000, clock: () => 0 })
  breaker.failure(Closed)
  breaker.failure(Closed)
  expect(breaker.failure(HalfOpen)).toBe(true)
  breaker.success(HalfOpen)
  expect([breaker.failure(Closed), breaker.failure(Closed), breaker.failure(Closed)]).toEqual([
    false,
    false,
    true,
  ])
})
