import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { commissionFor, splitEarnings } from '../payout/commission'
import { ACCOUNT_KINDS, ACCOUNTS, type AccountKind, accountBalance } from './accounts'
import { captureEntry, earningsAvailableEntry, lessonCompletedEntry, refundEntry } from './entries'
import type { JournalEntry } from './journalEntry'

const inEuro = (amount: number) => money(amount, 'EUR')

const lesson = fc.record({
  price: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5_000_000 })),
  fee: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50_000 })),
  lifetimeNetUsdCents: fc.integer({ min: 0, max: 800_000 }),
})
/** Sizes of refunds as shares of what is left, the last one taking all of it. */
const refundShares = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 })

function balancesOf(entries: JournalEntry[]): Map<AccountKind, number> {
  const sums = new Map<AccountKind, number>()
  for (const line of entries.flatMap(({ lines }) => lines))
    sums.set(line.account, (sums.get(line.account) ?? 0) + line.amount)
  return new Map([...sums].map(([account, debitSum]) => [account, accountBalance({ account, debitSum })]))
}

function sumsByCurrency({ lines }: JournalEntry): number[] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))]
  return currencies.map((currency) =>
    lines.filter((line) => line.currency === currency).reduce((sum, { amount }) => sum + amount, 0),
  )
}

describe('the ledger of a lesson', () => {
  it('should balance every entry, keep forbidden balances from going negative and end at zero when all is given back', () => {
    fc.assert(
      fc.property(
        lesson,
        refundShares,
        fc.boolean(),
        ({ price, fee, lifetimeNetUsdCents }, shares, isAvailable) => {
          const { rateBps } = commissionFor({ lifetimeNetUsdCents })
          const settlement = { ...splitEarnings({ price: inEuro(price), rateBps }), serviceFee: inEuro(fee) }
          const ids = { bookingId: 'b', tutorId: 't' }
          const entries = [
            captureEntry({ paymentId: 'p', bookingId: 'b', amount: inEuro(price + fee) }),
            lessonCompletedEntry({ ...ids, ...settlement }),
          ]
          if (isAvailable) entries.push(earningsAvailableEntry({ ...ids, amount: settlement.tutorNet }))
          let refunded = 0
          for (const [index, share] of [...shares, 100].entries()) {
            const amount = Math.floor(((price + fee - refunded) * share) / 100)
            const settled = {
              ...settlement,
              tutorId: 't',
              earnings: isAvailable ? ('available' as const) : ('pending' as const),
              refundedBefore: inEuro(refunded),
            }
            entries.push(
              refundEntry({ refundId: String(index), bookingId: 'b', amount: inEuro(amount), settled }),
            )
            refunded += amount
            for (const [account, balance] of balancesOf(entries)) {
              if (!ACCOUNTS[account].mayBeNegative) expect(balance, account).toBeGreaterThanOrEqual(0)
            }
          }
          expect(entries.flatMap(sumsByCurrency).every((sum) => sum === 0)).toBe(true)
          expect([...balancesOf(entries).values()].every((balance) => balance === 0)).toBe(true)
          expect(new Set(entries.map(({ causeKey }) => causeKey)).size).toBe(entries.length)
        },
      ),
    )
  })

  it('should never take a share below zero or above what it got, however many refunds there are', () => {
    fc.assert(
      fc.property(
        lesson,
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 30 }),
        ({ price, fee }, sizes) => {
          const settlement = {
            ...splitEarnings({ price: inEuro(price), rateBps: 1500 }),
            serviceFee: inEuro(fee),
          }
          let refunded = 0
          for (const size of sizes) {
            const amount = Math.min(size, price + fee - refunded)
            const settled = {
              ...settlement,
              tutorId: 't',
              earnings: 'pending' as const,
              refundedBefore: inEuro(refunded),
            }
            const { lines } = refundEntry({ refundId: 'r', bookingId: 'b', amount: inEuro(amount), settled })
            expect(
              lines.filter(({ account, amount: line }) => account !== 'processorClearing' && line < 0),
            ).toEqual([])
            refunded += amount
          }
        },
      ),
    )
  })

  it('should know the normal side of every account', () => {
    for (const account of ACCOUNT_KINDS) expect(accountBalance({ account, debitSum: 0 })).toBe(0)
  })
})
