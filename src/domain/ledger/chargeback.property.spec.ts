import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { NO_PARTS } from '../payment/tenders'
import { splitEarnings } from '../payout/commission'
import { ACCOUNTS, accountBalance } from './accounts'
import { chargebackLostEntry, chargebackOpenedEntry, chargebackWonEntry } from './chargebackEntries'
import { captureEntry, earningsAvailableEntry, lessonCompletedEntry, refundEntry } from './entries'
import type { JournalEntry } from './journalEntry'
import { processorFeeEntry } from './processorFeeEntry'
import { splitSettled } from './splitSettled'

const usd = (amount: number) => money(amount, 'USD')
const owners = { payerId: 's', packageId: null, credits: [] }
const ids = { bookingId: 'b', tutorId: 't' }

const STEPS = ['settle', 'release', 'payOut', 'refund', 'guarantee', 'open', 'win', 'lose', 'fee'] as const
const life = fc.record({
  price: fc.integer({ min: 1, max: 1_000_000 }),
  kept: fc.integer({ min: 0, max: 100 }),
  steps: fc.array(fc.record({ step: fc.constantFrom(...STEPS), share: fc.integer({ min: 1, max: 100 }) }), {
    maxLength: 14,
  }),
})

type Book = { entries: JournalEntry[] }

const balance = ({ entries }: Book, account: keyof typeof ACCOUNTS): number =>
  accountBalance({
    account,
    debitSum: entries
      .flatMap(({ lines }) => lines)
      .filter((line) => line.account === account)
      .reduce((sum, { amount }) => sum + amount, 0),
  })

/**
 * A lesson's money through any order of what can happen to it, as the operations let it happen: refunds wait while a bank
 * holds the money, and what the payer has from the bank is never given again.
 */
function play({ price, kept: keptPercent, steps }: typeof life extends fc.Arbitrary<infer L> ? L : never) {
  const book: Book = { entries: [] }
  const post = (entry: JournalEntry) => {
    if (!book.entries.some(({ causeKey }) => causeKey === entry.causeKey)) book.entries.push(entry)
  }
  post(captureEntry({ paymentId: 'p', bookingId: 'b', amount: usd(price) }))
  const kept = usd(Math.floor((price * keptPercent) / 100))
  const full = {
    ...splitEarnings({ price: usd(price), rateBps: 2000 }),
    serviceFee: usd(0),
    price: usd(price),
  }
  const shares = splitSettled(full, kept)
  const state = {
    settled: false,
    released: false,
    bank: 'none' as 'none' | 'open' | 'won' | 'lost',
    taken: 0,
    refunded: 0,
    guaranteed: 0,
    onCard: 0,
    answered: 0,
  }
  const refund = (share: number, byUs: boolean) => {
    if (state.bank === 'open') return
    const size = Math.floor(((price - state.refunded) * share) / 100)
    if (size === 0) return
    const unanswered = state.bank === 'lost' ? state.taken - state.answered : 0
    const chargeback = Math.min(unanswered, size)
    const guaranteed = byUs ? size : 0
    const before = state.refunded - state.guaranteed
    const setAside = price - kept.amount
    const fromEscrow = Math.min(Math.max(0, setAside - before), size - guaranteed)
    post(
      refundEntry({
        refundId: String(state.refunded),
        bookingId: 'b',
        amount: usd(size),
        parts: { ...NO_PARTS, card: size - chargeback },
        owners,
        chargeback,
        guaranteed,
        settled: state.settled
          ? {
              ...shares,
              tutorId: 't',
              kept,
              earnings: balance(book, 'tutorPending') > 0 ? 'pending' : 'available',
              tutorHas: balance(book, balance(book, 'tutorPending') > 0 ? 'tutorPending' : 'tutorAvailable'),
              refundedBefore: usd(Math.max(0, before - setAside)),
              fromEscrow: usd(fromEscrow),
            }
          : null,
      }),
    )
    state.refunded += size
    state.guaranteed += guaranteed
    state.onCard += size - chargeback
    state.answered += chargeback
  }
  const act: Record<(typeof STEPS)[number], (share: number) => void> = {
    settle: () => {
      // What a settlement keeps is decided before: later refunds come out of the shares.
      if (state.settled || state.refunded > 0 || kept.amount === 0) return
      state.settled = true
      post(lessonCompletedEntry({ ...ids, kept, ...shares }))
    },
    release: () => {
      const pending = balance(book, 'tutorPending')
      if (state.bank !== 'open' && pending > 0) {
        post(earningsAvailableEntry({ ...ids, amount: usd(pending) }))
        state.released = true
      }
    },
    payOut: () => {
      const available = balance(book, 'tutorAvailable')
      if (available > 0)
        book.entries.push({
          event: 'refund',
          causeKey: `payout:${book.entries.length}`,
          lines: [
            { account: 'tutorAvailable', ownerId: 't', amount: available, currency: 'USD' },
            { account: 'processorClearing', ownerId: null, amount: -available, currency: 'USD' },
          ],
        })
    },
    refund: (share) => refund(share, false),
    guarantee: (share) => refund(share, true),
    open: () => {
      const left = price - state.onCard
      if (state.bank !== 'none' || left <= 0) return
      state.bank = 'open'
      state.taken = left
      post(chargebackOpenedEntry({ disputeId: 'd', amount: usd(left) }))
    },
    win: () => {
      if (state.bank !== 'open') return
      state.bank = 'won'
      post(chargebackWonEntry({ disputeId: 'd', amount: usd(state.taken) }))
    },
    lose: () => {
      if (state.bank !== 'open') return
      state.bank = 'lost'
      post(chargebackLostEntry({ disputeId: 'd', amount: usd(state.taken) }))
    },
    fee: (share) => post(processorFeeEntry({ transactionId: 'x', fee: usd(share) })),
  }
  for (const { step, share } of steps) act[step](share)
  return { book, state }
}

describe('the ledger of a lesson whose payer goes to the bank', () => {
  it('should balance, keep what must not be negative, and never give the payer more than they paid', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { book, state } = play(one)
        for (const { causeKey, lines } of book.entries)
          expect(
            lines.reduce((sum, { amount }) => sum + amount, 0),
            causeKey,
          ).toBe(0)
        for (const account of Object.keys(ACCOUNTS) as (keyof typeof ACCOUNTS)[])
          if (!ACCOUNTS[account].mayBeNegative)
            expect(balance(book, account), account).toBeGreaterThanOrEqual(0)
        const byBank = state.bank === 'lost' || state.bank === 'open' ? state.taken : 0
        expect(state.onCard + byBank).toBeLessThanOrEqual(one.price)
        expect(state.refunded).toBeLessThanOrEqual(one.price)
      }),
      { numRuns: 500 },
    )
  })

  it('should hold what a bank has taken for as long as it decides, and nothing after it', () => {
    fc.assert(
      fc.property(life, (one) => {
        const { book, state } = play(one)
        expect(balance(book, 'disputedFunds')).toBe(state.bank === 'open' ? state.taken : 0)
        const loss = state.bank === 'lost' ? state.taken - state.answered : 0
        expect(balance(book, 'chargebackLoss')).toBe(loss)
      }),
      { numRuns: 500 },
    )
  })

  it('should leave a lesson that was given to its tutor when the bank decides for the payer', () => {
    const { book } = play({
      price: 2500,
      kept: 100,
      steps: (['settle', 'open', 'lose', 'release'] as const).map((step) => ({ step, share: 1 })),
    })
    expect(
      ['tutorAvailable', 'commission', 'chargebackLoss', 'processorClearing'].map((account) =>
        balance(book, account as 'commission'),
      ),
    ).toEqual([2000, 500, 2500, 0])
  })

  it('should make good the loss from the shares when staff find the tutor at fault, and pay nobody twice', () => {
    const { book } = play({
      price: 2500,
      kept: 100,
      steps: (['settle', 'open', 'lose', 'refund'] as const).map((step) => ({ step, share: 100 })),
    })
    expect(
      ['tutorPending', 'commission', 'chargebackLoss', 'processorClearing'].map((account) =>
        balance(book, account as 'commission'),
      ),
    ).toEqual([0, 0, 0, 0])
  })

  it('should charge the marketplace for what the tutor has been paid out', () => {
    const { book } = play({
      price: 2500,
      kept: 100,
      steps: (['settle', 'release', 'payOut', 'refund'] as const).map((step) => ({ step, share: 100 })),
    })
    expect(
      ['tutorAvailable', 'commission', 'guaranteeCost'].map((account) =>
        balance(book, account as 'commission'),
      ),
    ).toEqual([0, 0, 2000])
  })
})
