import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { NO_PARTS } from '../payment/tenders'
import { accountBalance } from './accounts'
import { captureEntry, earningsAvailableEntry, lessonCompletedEntry, refundEntry } from './entries'

const usd = (amount: number) => money(amount, 'USD')
const eur = (amount: number) => money(amount, 'EUR')
const shares = { tutorNet: usd(2000), commission: usd(500), serviceFee: usd(100) }
const owners = { payerId: 's1', packageId: null, credits: [] }
const onCard = (card: number) => ({ ...NO_PARTS, card })
const short = (entry: ReturnType<typeof captureEntry>) =>
  entry.lines.map(({ account, amount, currency }) => [account, amount, currency])

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
    const lesson = { bookingId: 'b1', tutorId: 't1', ...shares, serviceFee: usd(0), kept: usd(2500) }
    const entry = lessonCompletedEntry(lesson)
    expect(entry.causeKey).toBe('lesson:b1')
    expect(entry.lines).toEqual([
      { account: 'escrow', ownerId: 'b1', amount: 2500, currency: 'USD' },
      { account: 'tutorPending', ownerId: 't1', amount: -2000, currency: 'USD' },
      { account: 'commission', ownerId: null, amount: -500, currency: 'USD' },
    ])
  })

  it('should settle in the currency of the tutor through the account for gains and losses', () => {
    const kept = usd(3000)
    const lesson = { bookingId: 'b1', tutorId: 't1', kept, tutorNet: eur(2000), commission: eur(500) }
    expect(short(lessonCompletedEntry({ ...lesson, serviceFee: usd(100) }))).toEqual([
      ['escrow', 3000, 'USD'],
      ['currencyGainLoss', -2900, 'USD'],
      ['currencyGainLoss', 2500, 'EUR'],
      ['tutorPending', -2000, 'EUR'],
      ['commission', -500, 'EUR'],
      ['serviceFee', -100, 'USD'],
    ])
  })

  it('should make earnings available once', () => {
    const entry = earningsAvailableEntry({ bookingId: 'b1', tutorId: 't1', amount: usd(2000) })
    expect(entry.causeKey).toBe('earnings:b1')
    expect(short(entry)).toEqual([
      ['tutorPending', 2000, 'USD'],
      ['tutorAvailable', -2000, 'USD'],
    ])
  })

  it('should refund from escrow before settlement, and from every share after it', () => {
    const refund = { refundId: 'r1', bookingId: 'b1', amount: usd(1300), parts: onCard(1300), owners }
    expect(short(refundEntry({ ...refund, settled: null }))).toEqual([
      ['escrow', 1300, 'USD'],
      ['processorClearing', -1300, 'USD'],
    ])
    const settled = {
      ...shares,
      tutorId: 't1',
      kept: usd(2600),
      earnings: 'pending',
      tutorHas: 2000,
      refundedBefore: usd(0),
      fromEscrow: usd(0),
    } as const
    expect(short(refundEntry({ ...refund, settled }))).toEqual([
      ['tutorPending', 1000, 'USD'],
      ['commission', 250, 'USD'],
      ['serviceFee', 50, 'USD'],
      ['processorClearing', -1300, 'USD'],
    ])
  })

  it('should take what was set aside for a refund first, and only the rest from the shares', () => {
    const settled = {
      ...shares,
      tutorId: 't1',
      kept: usd(2600),
      earnings: 'available',
      tutorHas: 2000,
      refundedBefore: usd(0),
      fromEscrow: usd(1000),
    } as const
    const refund = { refundId: 'r1', bookingId: 'b1', amount: usd(2300), parts: onCard(2300), owners }
    expect(short(refundEntry({ ...refund, settled }))).toEqual([
      ['escrow', 1000, 'USD'],
      ['tutorAvailable', 1000, 'USD'],
      ['commission', 250, 'USD'],
      ['serviceFee', 50, 'USD'],
      ['processorClearing', -2300, 'USD'],
    ])
  })

  it('should give every part of a mixed payment back to where it came from', () => {
    const parts = { card: 1000, wallet: 300, credit: 200, promo: 100, package: 0 }
    const credits = [{ creditId: 'c1', amount: 200 }]
    const ids = { refundId: 'r1', bookingId: 'b1', owners: { ...owners, credits } }
    const refund = { ...ids, amount: usd(1600), parts, settled: null }
    expect(refundEntry(refund).lines).toEqual([
      { account: 'escrow', ownerId: 'b1', amount: 1600, currency: 'USD' },
      { account: 'promotionCost', ownerId: null, amount: -100, currency: 'USD' },
      { account: 'promotionalCredit', ownerId: 'c1', amount: -200, currency: 'USD' },
      { account: 'studentWallet', ownerId: 's1', amount: -300, currency: 'USD' },
      { account: 'processorClearing', ownerId: null, amount: -1000, currency: 'USD' },
    ])
  })

  it('should refuse to give back more than was settled', () => {
    const settled = {
      ...shares,
      tutorId: 't1',
      kept: usd(2600),
      earnings: 'available',
      tutorHas: 2000,
      refundedBefore: usd(2000),
      fromEscrow: usd(0),
    } as const
    const refund = { refundId: 'r1', bookingId: 'b1', amount: usd(601), parts: onCard(601), owners }
    expect(() => refundEntry({ ...refund, settled })).toThrow('more than was settled')
  })

  it('should show balances from the normal side', () => {
    expect(accountBalance({ account: 'escrow', debitSum: -2600 })).toBe(2600)
    expect(accountBalance({ account: 'processorClearing', debitSum: 2600 })).toBe(2600)
  })
})
