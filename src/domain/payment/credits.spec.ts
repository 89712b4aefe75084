import { describe, expect, it } from 'vitest'
import { creditExpiredEntry, creditIssuedEntry } from '../ledger/creditEntries'
import { money } from '../money/money'
import { earnsFirstCredit } from './credits'

const usd = (amount: number) => money(amount, 'USD')

describe('promotional credit (J07, CT26)', () => {
  it('should be given with a first lesson of at least the smallest price, once a person', () => {
    const first = { price: usd(1500), least: usd(1500), hasBooked: false, hasHad: false }
    expect(earnsFirstCredit(first)).toBe(true)
    expect(earnsFirstCredit({ ...first, price: usd(1499) })).toBe(false)
    expect(earnsFirstCredit({ ...first, hasBooked: true })).toBe(false)
    expect(earnsFirstCredit({ ...first, hasHad: true })).toBe(false)
  })

  it('should be a cost when it is given, and none for what runs out', () => {
    const given = creditIssuedEntry({ creditId: 'c', reason: 'goodwill', amount: usd(500) })
    const expired = creditExpiredEntry({
      creditId: 'c',
      reason: 'goodwill',
      left: usd(200),
      at: new Date('2027-01-01T00:00:00Z'),
    })
    expect(given.lines).toEqual([
      { account: 'promotionCost', ownerId: null, amount: 500, currency: 'USD' },
      { account: 'promotionalCredit', ownerId: 'c', amount: -500, currency: 'USD' },
    ])
    expect(expired.lines).toEqual([
      { account: 'promotionalCredit', ownerId: 'c', amount: 200, currency: 'USD' },
      { account: 'promotionCost', ownerId: null, amount: -200, currency: 'USD' },
    ])
    expect(expired.causeKey).toBe('creditExpired:c:2027-01-01T00:00:00.000Z')
  })

  it('should be paid by the guarantee when it makes up for a trial, and go back to it', () => {
    const of = { creditId: 'c', reason: 'goodFit' } as const
    const given = creditIssuedEntry({ ...of, amount: usd(500) })
    const expired = creditExpiredEntry({ ...of, left: usd(200), at: new Date('2027-01-01T00:00:00Z') })
    expect(given.event).toBe('goodFitCredit')
    expect(given.lines[0]).toMatchObject({ account: 'guaranteeCost', amount: 500 })
    expect(expired.lines[1]).toMatchObject({ account: 'guaranteeCost', amount: -200 })
  })
})
