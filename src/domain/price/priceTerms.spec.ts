import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { addMinutes } from '../time/instants'
import { agreedTerms, lessonCost, type PriceTerms, type Quote, quoteEnd } from './priceTerms'

const NOW = new Date('2026-11-23T10:00:00Z')
const terms: PriceTerms = { hourlyRate: money(3000, 'EUR'), currency: 'USD', rate: '1.164' }
const quote: Quote = { ...terms, studentId: 's', tutorId: 't', validUntil: quoteEnd(NOW) }
const agree = (today: Partial<PriceTerms>, minutes: number, shown: Quote | null = quote) =>
  agreedTerms({
    shown,
    today: { ...terms, ...today },
    priceBy: (by) => lessonCost(by, 60).price,
    now: addMinutes(NOW, minutes),
  })

describe('lessonCost', () => {
  it('should carry the price of the lesson over, not that of the hour, and round once', () => {
    expect(lessonCost(terms, 45)).toEqual({
      price: money(2619, 'USD'),
      tutorPrice: money(2250, 'EUR'),
      exchangeRate: '1.164',
    })
    expect(lessonCost({ ...terms, currency: 'JPY', rate: '179.7683397683' }, 60).price).toEqual(
      money(5393, 'JPY'),
    )
  })

  it('should keep no rate where both use one currency', () => {
    const same = { hourlyRate: money(2500, 'USD'), currency: 'USD', rate: '1' }
    expect(lessonCost(same, 60)).toEqual({
      price: money(2500, 'USD'),
      tutorPrice: money(2500, 'USD'),
      exchangeRate: null,
    })
  })
})

describe('agreedTerms', () => {
  it('should take the terms of today when nothing was shown', () => {
    expect(agree({ rate: '1.2' }, 0, null)?.rate).toBe('1.2')
  })

  it('should keep the rate that was shown for thirty minutes, and not a moment longer', () => {
    expect(agree({ rate: '1.2' }, 29.99)).toEqual(terms)
    expect(agree({ rate: '1.2' }, 30)).toBeNull()
  })

  it('should ask again when the tutor or the student has changed the terms, however young the quote', () => {
    expect(agree({ hourlyRate: money(3100, 'EUR') }, 1)).toBeNull()
    expect(agree({ hourlyRate: money(3000, 'GBP') }, 1)).not.toEqual(terms)
    expect(agree({ currency: 'PLN', rate: '4.245' }, 1)).toBeNull()
  })

  it('should not bother anyone about an old quote when the price is the same', () => {
    expect(agree({}, 600)).toEqual(terms)
    expect(agree({ rate: '1.16400001' }, 600)?.rate).toBe('1.16400001')
  })
})
