import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertMoney } from '../money/convertMoney'
import { money } from '../money/money'
import { sampleBooking, sampleRequest } from './bookingSnapshot.fixture'
import { planMove } from './planMove'
import { isPaidAgain, mayProposePrice, priceBounds, proposedPrice } from './priceProposal'

const usd = (amount: number) => money(amount, 'USD')
const now = new Date('2026-11-02T12:00:00Z')
const request = { ...sampleRequest({ price: usd(4000) }), tutorPrice: usd(4000), exchangeRate: null }
const wish = { booking: request, isFromPackage: false, actor: 'tutor', tutorPrice: usd(3000) } as const
const codeOf = (changes: Partial<Parameters<typeof proposedPrice>[0]>) => {
  try {
    return proposedPrice({ ...wish, ...changes }).price.amount
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('proposedPrice', () => {
  it('should take what a tutor may ask for, from half to one and a half, and nothing else', () => {
    expect([2000, 3999, 4001, 6000].map((amount) => codeOf({ tutorPrice: usd(amount) }))).toEqual([
      2000, 3999, 4001, 6000,
    ])
    for (const amount of [1, 1999, 4000, 6001])
      expect(codeOf({ tutorPrice: usd(amount) })).toBe('VALIDATION_FAILED')
    expect(codeOf({ tutorPrice: money(3000, 'EUR') })).toBe('VALIDATION_FAILED')
  })

  it('should leave series, packages, trials, booked lessons and other people out', () => {
    expect(codeOf({ booking: { ...request, isPaidTogether: true } })).toBe('VALIDATION_FAILED')
    expect(codeOf({ isFromPackage: true })).toBe('VALIDATION_FAILED')
    expect(codeOf({ booking: { ...request, isTrial: true } })).toBe('VALIDATION_FAILED')
    expect(codeOf({ booking: { ...request, sessionState: 'CONFIRMED' } })).toBe('BOOKING_STATE_CHANGED')
    for (const actor of ['student', 'parent', 'ops', 'system'] as const)
      expect(codeOf({ actor })).toBe('ACTION_NOT_ALLOWED')
    expect(mayProposePrice(wish)).toBe(true)
    for (const other of [
      { actor: 'student' },
      { isFromPackage: true },
      { booking: { ...request, isPaidTogether: true } },
      { booking: { ...request, isTrial: true } },
      { booking: { ...request, sessionState: 'CONFIRMED' } },
    ] as const)
      expect(mayProposePrice({ ...wish, ...other })).toBe(false)
  })

  it('should carry the price over at the rate of the booking', () => {
    const booking = { ...request, price: money(5900, 'JPY'), exchangeRate: '147.5' }
    const { price, tutorPrice } = proposedPrice({ ...wish, booking, tutorPrice: usd(3333) })
    expect(price).toEqual(convertMoney({ money: usd(3333), to: 'JPY', rate: '147.5' }))
    expect(tutorPrice).toEqual(usd(3333))
    expect(priceBounds(money(2501, 'JPY'))).toEqual({ least: money(1250, 'JPY'), most: money(3752, 'JPY') })
  })
})

describe('isPaidAgain', () => {
  it('should keep what is held exactly when the price is lower and the card goes on to pay what a bank charges', () => {
    fc.assert(
      fc.property(fc.nat(9000), fc.nat(9000), fc.nat(9000), (price, agreed, onCard) => {
        fc.pre(onCard <= price && price !== agreed)
        const left = onCard - (price - agreed)
        const isKept = agreed < price && left >= 50
        expect(isPaidAgain({ price: usd(price), agreed: usd(agreed), onCard: usd(onCard) })).toBe(!isKept)
      }),
    )
  })
})

describe('planMove with another price', () => {
  const newPrice = { price: usd(3000), tutorPrice: usd(3000) }
  const asked = { action: 'propose', actor: 'tutor', reason: 'because', now } as const

  it('should propose it at the same time, and agree on it without counting as a change of time', () => {
    const booking = sampleRequest({ price: usd(4000) })
    expect(planMove({ ...asked, booking, newPrice })).toMatchObject({
      fields: { proposal: 'TUTOR' },
      time: { kind: 'proposed', start: booking.start, end: booking.end },
      price: newPrice,
    })
    const open = {
      proposal: 'TUTOR',
      proposedStart: booking.start,
      proposedEnd: booking.end,
      proposalExpiresAt: new Date('2026-11-03T00:00:00Z'),
      proposedPrice: newPrice,
    } as const
    const accept = { action: 'acceptProposal', actor: 'student', now } as const
    expect(planMove({ ...accept, booking: { ...booking, ...open } })).toMatchObject({
      fields: { sessionState: 'CONFIRMED' },
      time: { kind: 'moved', start: booking.start },
      price: newPrice,
    })
    const moves = {
      action: 'reschedule',
      actor: 'student',
      now,
      newStart: new Date('2026-11-05T10:00:00Z'),
    } as const
    expect(planMove({ ...moves, booking: { ...booking, ...open } }).price).toBeNull()
  })

  it('should want another time or another price', () => {
    const booking = sampleBooking()
    expect(() => planMove({ ...asked, booking })).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED' }),
    )
  })
})
