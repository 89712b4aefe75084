import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertMoney } from '../money/convertMoney'
import { CURRENCIES } from '../money/currency'
import { money } from '../money/money'
import {
  coverPrice,
  NO_PARTS,
  type PaymentParts,
  partsOf,
  refundParts,
  TENDERS,
  tenderSum,
} from '../payment/tenders'
import { commissionFor, splitEarnings } from '../payout/commission'
import { ACCOUNT_KINDS, ACCOUNTS, type AccountKind, accountBalance } from './accounts'
import { captureEntry, earningsAvailableEntry, lessonCompletedEntry, refundEntry } from './entries'
import type { JournalEntry } from './journalEntry'
import { splitSettled } from './splitSettled'
import { creditsBack, tendersReturnedEntry, tendersUsedEntry } from './tenderEntries'

const amount = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5_000_000 }))
const rate = fc
  .integer({ min: 1, max: 500_000 })
  .map((digits) => `${Math.floor(digits / 1000)}.${String(digits % 1000).padStart(3, '0')}1`)

/** A lesson as it may be paid: any currencies, any mix of ways to pay, any tier, part of it kept when it is settled. */
const lesson = fc.record({
  tutorPrice: amount,
  tutorCurrency: fc.constantFrom(...CURRENCIES),
  currency: fc.constantFrom(...CURRENCIES),
  rate,
  fee: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50_000 })),
  lifetimeNetUsdCents: fc.integer({ min: 0, max: 800_000 }),
  available: fc.record({
    package: fc.constant(0),
    promo: fc.integer({ min: 0, max: 2_000 }),
    credit: fc.integer({ min: 0, max: 2_000 }),
    wallet: fc.integer({ min: 0, max: 100_000 }),
  }),
  keptPercent: fc.integer({ min: 0, max: 100 }),
  isAvailable: fc.boolean(),
})
type Lesson = typeof lesson extends fc.Arbitrary<infer L> ? L : never
/** Sizes of refunds as shares of what is left, the last one taking all of it. */
const refundShares = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 })

/** Balance of each account, owner and currency, seen from the account's normal side. */
function balancesOf(entries: readonly JournalEntry[]) {
  const sums = new Map<string, { account: JournalEntry['lines'][number]['account']; debitSum: number }>()
  for (const { account, ownerId, currency, amount: line } of entries.flatMap(({ lines }) => lines)) {
    const key = `${account} ${ownerId} ${currency}`
    sums.set(key, { account, debitSum: (sums.get(key)?.debitSum ?? 0) + line })
  }
  return [...sums].map(([key, sum]) => ({ key, account: sum.account, balance: accountBalance(sum) }))
}

/** What the one account of that kind holds. */
const balanceOf = (entries: readonly JournalEntry[], account: AccountKind): number =>
  balancesOf(entries).find((one) => one.account === account)?.balance ?? 0

function expectSound(entries: readonly JournalEntry[], funded: readonly string[] = []) {
  for (const { key, account, balance } of balancesOf(entries))
    if (!ACCOUNTS[account].mayBeNegative && !funded.some((start) => key.startsWith(start)))
      expect(balance, key).toBeGreaterThanOrEqual(0)
}

function sumsByCurrency({ lines }: JournalEntry): number[] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))]
  return currencies.map((currency) =>
    lines.filter((line) => line.currency === currency).reduce((sum, line) => sum + line.amount, 0),
  )
}

/** The whole life of a lesson's money: covered, captured, settled in part or whole, and all given back in steps. */
function play(one: Lesson, shares: readonly number[]) {
  const tutorPrice = money(one.tutorPrice, one.tutorCurrency)
  const isSame = one.tutorCurrency === one.currency
  const price = isSame ? tutorPrice : convertMoney({ money: tutorPrice, to: one.currency, rate: one.rate })
  const paid = money(price.amount + one.fee, one.currency)
  const serviceFee = money(one.fee, one.currency)
  const tenders = coverPrice({ price, available: one.available })
  const parts = partsOf(paid, tenders)
  const half = Math.floor(tenders.credit / 2)
  const uses = [
    { creditId: 'c1', amount: half },
    { creditId: 'c2', amount: tenders.credit - half },
  ]
  const owners = { payerId: 's', packageId: null, credits: uses }
  const into = { account: 'escrow', ownerId: 'b' } as const
  const entries: JournalEntry[] = []
  if (tenderSum(tenders) > 0)
    entries.push(tendersUsedEntry({ paymentId: 'p', tenders, owners, currency: one.currency, into }))
  entries.push(captureEntry({ paymentId: 'p', bookingId: 'b', amount: money(parts.card, one.currency) }))
  const { rateBps } = commissionFor({ lifetimeNetUsdCents: one.lifetimeNetUsdCents })
  const kept = money(Math.floor((paid.amount * one.keptPercent) / 100), one.currency)
  const full = { ...splitEarnings({ price: tutorPrice, rateBps }), serviceFee, price }
  const settlement = splitSettled(full, kept)
  const ids = { bookingId: 'b', tutorId: 't' }
  if (kept.amount > 0) entries.push(lessonCompletedEntry({ ...ids, kept, ...settlement }))
  if (kept.amount > 0 && one.isAvailable)
    entries.push(earningsAvailableEntry({ ...ids, amount: settlement.tutorNet }))
  let refunded: PaymentParts = NO_PARTS
  let total = 0
  const setAside = paid.amount - kept.amount
  for (const [index, share] of [...shares, 100].entries()) {
    const size = Math.floor(((paid.amount - total) * share) / 100)
    const now = refundParts({ paid: parts, refunded, amount: size })
    const fromEscrow = Math.min(Math.max(0, setAside - total), size)
    entries.push(
      refundEntry({
        refundId: String(index),
        bookingId: 'b',
        amount: money(size, one.currency),
        parts: now,
        owners: { ...owners, credits: creditsBack({ uses, before: refunded.credit, amount: now.credit }) },
        settled:
          kept.amount === 0
            ? null
            : {
                ...settlement,
                tutorId: 't',
                kept,
                earnings: one.isAvailable ? 'available' : 'pending',
                tutorHas: balanceOf(entries, one.isAvailable ? 'tutorAvailable' : 'tutorPending'),
                refundedBefore: money(Math.max(0, total - setAside), one.currency),
                fromEscrow: money(fromEscrow, one.currency),
              },
      }),
    )
    for (const part of ['card', ...TENDERS] as const)
      expect(refunded[part] + now[part]).toBeLessThanOrEqual(parts[part])
    refunded = {
      card: refunded.card + now.card,
      wallet: refunded.wallet + now.wallet,
      credit: refunded.credit + now.credit,
      promo: refunded.promo + now.promo,
      package: refunded.package + now.package,
    }
    total += size
    // Wallet and credit had been filled by something before this lesson.
    expectSound(entries, ['studentWallet', 'promotionalCredit'])
  }
  return { entries, paid, tenders, owners, into }
}

describe('the ledger of a lesson', () => {
  it('should balance every entry, keep forbidden balances from going negative and end at zero when all is given back', () => {
    fc.assert(
      fc.property(lesson, refundShares, (one, shares) => {
        const { entries } = play(one, shares)
        expect(entries.flatMap(sumsByCurrency).every((sum) => sum === 0)).toBe(true)
        expect(balancesOf(entries).filter(({ balance }) => balance !== 0)).toEqual([])
        expect(new Set(entries.map(({ causeKey }) => causeKey)).size).toBe(entries.length)
      }),
      { numRuns: 300 },
    )
  })

  it('should never take a share below zero in a refund, however many refunds there are', () => {
    fc.assert(
      fc.property(lesson, refundShares, (one, shares) => {
        const { entries } = play(one, shares)
        const taken = entries
          .filter(({ event }) => event === 'refund')
          .flatMap(({ lines }) => lines)
          .filter(({ account }) =>
            ['escrow', 'tutorPending', 'tutorAvailable', 'commission', 'serviceFee'].includes(account),
          )
        expect(taken.filter(({ amount: line }) => line < 0)).toEqual([])
      }),
    )
  })

  it('should leave nothing behind when a covered payment comes to nothing', () => {
    fc.assert(
      fc.property(lesson, (one) => {
        const { entries } = play(one, [])
        const used = entries.filter(({ event }) => event === 'tendersUsed')
        const back = used.map(({ lines }) => tendersReturnedEntry({ paymentId: 'p', used: lines }))
        expect(balancesOf([...used, ...back]).filter(({ balance }) => balance !== 0)).toEqual([])
      }),
    )
  })

  it('should know the normal side of every account', () => {
    for (const account of ACCOUNT_KINDS) expect(accountBalance({ account, debitSum: 0 })).toBe(0)
  })
})
