import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountBalance } from '../ledger/accounts'
import { refundEntry } from '../ledger/entries'
import type { JournalEntry } from '../ledger/journalEntry'
import { packageExpiredEntry, packageRefundEntry } from '../ledger/packageEntries'
import { purchaseEntry } from '../ledger/purchaseEntry'
import { tendersUsedEntry } from '../ledger/tenderEntries'
import { CURRENCIES } from '../money/currency'
import { money } from '../money/money'
import { lessonReturn, routeParts } from '../payment/lessonReturn'
import { NO_PARTS, NO_TENDERS, partsOf, refundParts } from '../payment/tenders'
import { addDays } from '../time/instants'
import { lessonShares, valueOfLessons } from './lessonShares'
import { packagePrice } from './packageOffer'
import { lessonsLeft, type PackageStatus } from './packageStatus'

const offer = fc.record({
  rate: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 100, max: 50_000 })),
  currency: fc.constantFrom(...CURRENCIES),
  lessons: fc.constantFrom(5, 10, 20),
  discountPercent: fc.integer({ min: 0, max: 50 }),
  durationMinutes: fc.constantFrom(30, 45, 60, 90, 120),
  walletPercent: fc.integer({ min: 0, max: 100 }),
})

/** What may happen to a package, in any order. `which` chooses one of the lessons that are booked. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ kind: 'book' as const }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('giveUp' as const), which: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('giveUpPartly' as const),
      which: fc.nat(20),
      percent: fc.integer({ min: 1, max: 99 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('refund' as const), lessons: fc.integer({ min: 1, max: 20 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'expire' as const }) },
)

const NOW = new Date('2027-03-01T10:00:00Z')

describe('packagePrice', () => {
  it('should be lesson × lessons − discount, with shares that add up and differ by at most one', () => {
    fc.assert(
      fc.property(offer, ({ rate, currency, ...terms }) => {
        const { single, list, price, saved } = packagePrice({ hourlyRate: money(rate, currency), ...terms })
        expect(list.amount).toBe(single.amount * terms.lessons)
        expect(price.amount + saved.amount).toBe(list.amount)
        expect(
          Math.abs(price.amount - (list.amount * (100 - terms.discountPercent)) / 100),
        ).toBeLessThanOrEqual(0.5)
        const shares = lessonShares({ value: price, lessons: terms.lessons }).map(({ amount }) => amount)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(price.amount)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the money of a package', () => {
  it('should be where its lessons are, whatever is booked, given up, refunded and expired in any order', () => {
    fc.assert(
      fc.property(offer, fc.array(step, { maxLength: 60 }), (bought, steps) => {
        const { entries, it: after, price } = play(bought, steps)
        for (const { lines } of entries) expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
        const of = (account: 'packageDeferred' | 'studentWallet' | 'escrow' | 'processorClearing') =>
          accountBalance({
            account,
            debitSum: entries
              .flatMap(({ lines }) => lines)
              .reduce((sum, line) => sum + (line.account === account ? line.amount : 0), 0),
          })
        const left = lessonsLeft(after)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(of('packageDeferred')).toBeGreaterThanOrEqual(
          left * Math.floor(price / after.lessonsPurchased),
        )
        expect(of('packageDeferred')).toBeLessThanOrEqual(left * Math.ceil(price / after.lessonsPurchased))
        expect(of('escrow')).toBe([...after.booked.values()].reduce((sum, value) => sum + value, 0))
        // Wallet money paid with at the start counts as gone out of it.
        expect(of('processorClearing')).toBe(of('packageDeferred') + of('escrow') + of('studentWallet'))
      }),
      { numRuns: 300 },
    )
  })
})

type Offer = typeof offer extends fc.Arbitrary<infer O> ? O : never
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** The operations of packages on the pure rules alone, with the entries they post. */
function play({ rate, currency, walletPercent, ...terms }: Offer, steps: readonly Step[]) {
  const { price } = packagePrice({ hourlyRate: money(rate, currency), ...terms })
  const tenders = { ...NO_TENDERS, wallet: Math.floor((price.amount * walletPercent) / 100) }
  const paid = partsOf(price, tenders)
  const owners = { payerId: 's', packageId: 'k', credits: [] }
  const entries: JournalEntry[] = [
    tendersUsedEntry({
      paymentId: 'p',
      tenders,
      owners,
      currency,
      into: { account: 'packageDeferred', ownerId: 'k' },
    }),
    purchaseEntry({ paymentId: 'p', card: money(paid.card, currency), payerId: 's', packageId: 'k' }),
  ]
  const it = {
    status: 'active' as PackageStatus,
    expiresAt: addDays(NOW, 90),
    lessonsPurchased: terms.lessons,
    lessonsUsed: 0,
    lessonsReturned: 0,
    /** What waits in escrow for each lesson. */
    booked: new Map<string, number>(),
  }
  let refunded = NO_PARTS
  let count = 0
  const value = () =>
    money(
      -entries
        .flatMap(({ lines }) => lines)
        .reduce((sum, line) => sum + (line.account === 'packageDeferred' ? line.amount : 0), 0),
      currency,
    )
  const giveUp = (which: number, percent: number) => {
    const ids = [...it.booked.keys()]
    const id = ids[which % ids.length]
    if (!id) return
    const share = it.booked.get(id) as number
    const amount = Math.floor((share * percent) / 100)
    const isWhole = percent === 100
    const to = lessonReturn({ package: it, isWhole, now: NOW })
    count += 1
    entries.push(
      refundEntry({
        refundId: String(count),
        bookingId: id,
        amount: money(amount, currency),
        parts: routeParts({ ...NO_PARTS, package: amount }, to),
        owners,
        settled: null,
      }),
    )
    if (isWhole) it.booked.delete(id)
    else it.booked.set(id, share - amount)
    if (!isWhole) return
    it.lessonsUsed -= 1
    if (to === 'package') it.status = 'active'
    else it.lessonsReturned += 1
  }
  // A lesson given up in part has been refunded before and is no whole lesson any more.
  const partly = new Set<string>()
  for (const next of steps) {
    const left = lessonsLeft(it)
    if (next.kind === 'book' && it.status === 'active' && left > 0) {
      const [share] = lessonShares({ value: value(), lessons: left })
      count += 1
      const bookingId = `b${count}`
      entries.push(
        tendersUsedEntry({
          paymentId: bookingId,
          tenders: { ...NO_TENDERS, package: share?.amount ?? 0 },
          owners,
          currency,
          into: { account: 'escrow', ownerId: bookingId },
        }),
      )
      it.booked.set(bookingId, share?.amount ?? 0)
      it.lessonsUsed += 1
      if (left === 1) it.status = 'used'
    }
    if (next.kind === 'giveUp' || next.kind === 'giveUpPartly') {
      const ids = [...it.booked.keys()]
      const id = ids[next.which % ids.length]
      if (id && !partly.has(id)) {
        giveUp(next.which, next.kind === 'giveUp' ? 100 : next.percent)
        if (next.kind === 'giveUpPartly') partly.add(id)
      }
    }
    if (next.kind === 'refund' && it.status === 'active') {
      const lessons = Math.min(next.lessons, left)
      const back = valueOfLessons({ value: value(), lessons: left, count: lessons })
      const parts = refundParts({ paid, refunded, amount: back.amount })
      count += 1
      entries.push(
        packageRefundEntry({
          refundId: `r${count}`,
          packageId: 'k',
          payerId: 's',
          amount: back,
          parts,
          chargeback: 0,
        }),
      )
      refunded = { ...refunded, card: refunded.card + parts.card, wallet: refunded.wallet + parts.wallet }
      it.lessonsReturned += lessons
      if (lessons === left) it.status = 'refunded'
    }
    if (next.kind === 'expire' && it.status === 'active') {
      entries.push(packageExpiredEntry({ packageId: 'k', studentId: 's', value: value() }))
      it.lessonsReturned = it.lessonsPurchased - it.lessonsUsed
      it.status = 'expired'
    }
  }
  return { entries, it, price: price.amount }
}
