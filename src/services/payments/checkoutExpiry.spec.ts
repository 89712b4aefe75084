import { expect, it } from 'vitest'
import { checkoutExpiry } from './checkoutExpiry'

const createdAt = new Date('2026-11-22T10:00:00Z')

it.each([
  ['a hold of ten minutes', '2026-11-22T10:10:00Z', '2026-11-22T11:00:00.000Z'],
  ['a hold of three hours', '2026-11-22T13:00:00Z', '2026-11-22T13:00:00.000Z'],
  ['a hold of two days', '2026-11-24T10:00:00Z', '2026-11-23T09:00:00.000Z'],
])('should keep %s within what the processor takes', (_name, hold, expected) => {
  expect(checkoutExpiry({ createdAt, holdExpiresAt: new Date(hold) }).toISOString()).toBe(expected)
})
