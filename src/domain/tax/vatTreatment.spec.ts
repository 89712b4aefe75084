import { describe, expect, it } from 'vitest'
import { vatOfBooking, vatTreatment } from './vatTreatment'

const party = (country: string | null, hasVatId = false) => ({ country, hasVatId })

describe('the VAT of a service', () => {
  const cases = [
    ['home, a consumer', party('IE', true), party('IE'), 'domestic', 'IE'],
    ['home, a business', party('IE', true), party('IE', true), 'domestic', 'IE'],
    ['home, country unknown', party('IE', true), party(null), 'domestic', 'IE'],
    ['another member state, a consumer', party('IE', true), party('DE'), 'oss', 'DE'],
    ['another member state, a business', party('IE', true), party('DE', true), 'reverseCharge', null],
    ['from outside to a consumer', party('RS', true), party('DE'), 'oss', 'DE'],
    ['from outside to a business', party('RS', true), party('DE', true), 'reverseCharge', null],
    ['to outside', party('IE', true), party('PH'), 'outsideScope', null],
    ['to the United Kingdom', party('IE', true), party('GB'), 'outsideScope', null],
    ['outside, country unknown', party('RS', true), party(null), 'outsideScope', null],
    ['to the US', party('IE', true), party('US'), 'usNotCollected', null],
    ['within the US', party('US'), party('US'), 'usNotCollected', null],
    ['not registered, at home', party('IE'), party('IE'), 'notRegistered', null],
    ['not registered, abroad', party('IE'), party('DE', true), 'notRegistered', null],
    ['nothing known', party(null), party(null), 'notRegistered', null],
  ] as const

  it.each(cases)('should follow from where both are: %s', (_, supplier, customer, kind, rateOf) => {
    expect(vatTreatment({ supplier, customer })).toEqual({ kind, rateOf })
  })

  it('should tax the commission at the tutor, the service fee and the lesson at the student', () => {
    const treated = vatOfBooking({
      platform: party('IE', true),
      tutor: party('PL', true),
      student: party('DE'),
    })
    expect(treated).toEqual({
      commission: { kind: 'reverseCharge', rateOf: null },
      serviceFee: { kind: 'oss', rateOf: 'DE' },
      lesson: { kind: 'oss', rateOf: 'DE' },
    })
    const small = vatOfBooking({ platform: party('IE', true), tutor: party('PL'), student: party('DE') })
    expect(small).toMatchObject({
      commission: { kind: 'oss', rateOf: 'PL' },
      lesson: { kind: 'notRegistered' },
    })
  })
})
