import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { accountBalance } from './accounts'
import { captureEntry, earningsAvailableEntry, lessonCompletedEntry, refundEntry } from './entries'

const usd = (amount: number) => money(amount, 'USD')
const shares = { tutorNet: usd(2000), commission: usd(500), serviceFee: usd(100) }

describe('ledger entries', () => {
  it('should move a capture from clearing into the escrow of the booking', () => {
    expect(captureEntry({ paymentId: 'p1', bookingId: 'b1', amount: usd(2600) })).toEqual({
      event: 'capture',
      causeKey: 'capture:p1',
      lines: [
        { account: 'processorClearing', ownerId: null, amount: 2600, currency: 'USD' },
        { account: 'escrow', ownerId: 'b1', amount: -2600, currency: 'USD' },
      ],
    })
  })

  it('should settle a lesson into pending earnings, commission and service fee, leaving out a fee of zero', () => {
    const entry = lessonCompletedEntry({ bookingId: 'b1', tutorId: 't1', ...shares, serviceFee: usd(0) })
    expect(entry.causeKey).toBe('lesson:b1')
    expect(entry.lines).toEqual([
      { account: 'escrow', ownerId: 'b1', amount: 2500, currency: 'USD' },
      { account: 'tutorPending', ownerId: 't1', amount: -2000, currency: 'USD' },
      { account: 'commission', ownerId: null, amount: -500, currency: 'USD' },
    ])
  })

  it('should make earnings available once', () => {
    const entry = earningsAvailableEntry({ bookingId: 'b1', tutorId: 't1', amount: usd(2000) })
    expect(entry.causeKey).toBe('earnings:b1')
    expect(entry.lines.map(({ account, amount }) => [account, amount])).toEqual([
      ['tutorPending', 2000],
      ['tutorAvailable', -2000],
    ])
  })

  it('should refund from escrow before settlement, and from every share after it', () => {
    const refund = { refundId: 'r1', bookingId: 'b1', amount: usd(1300) }
    expect(
      refundEntry({ ...refund, settled: null }).lines.map(({ account, amount }) => [account, amount]),
    ).toEqual([
      ['escrow', 1300],
      ['processorClearing', -1300],
    ])
    const settled = { ...shares, tutorId: 't1', earnings: 'pending', refundedBefore: usd(0) } as const
    expect(refundEntry({ ...refund, settled }).lines.map(({ account, amount }) => [account, amount])).toEqual(
      [
        ['tutorPending', 1000],
        ['commission', 250],
        ['serviceFee', 50],
        ['processorClearing', -1300],
      ],
    )
  })

  it('should refuse to give back more than was settled', () => {
    const settled = { ...shares, tutorId: 't1', earnings: 'available', refundedBefore: usd(2000) } as const
    expect(() => refundEntry({ refundId: 'r1', bookingId: 'b1', amount: usd(601), settled })).toThrow(
      'more than was settled',
    )
  })

  it('should show balances from the normal side', () => {
    expect(accountBalance({ account: 'escrow', debitSum: -2600 })).toBe(2600)
    expect(accountBalance({ account: 'processorClearing', debitSum: 2600 })).toBe(2600)
  })
})
