import { describe, expect, it } from 'vitest'
import { formValidUntil, taxFormFor } from './taxFormFor'

const of = (
  country: string | null,
  { tutorCountry = country, taxIdCountry = country, homeCountry = 'IE', kind = 'individual' as const } = {},
) =>
  taxFormFor({
    profile: country === null ? null : { kind, country, taxIdCountry },
    tutorCountry,
    homeCountry,
  })

describe('the form the US asks for', () => {
  it('should be a W-9 of whoever has to do with the US, before anything is paid out', () => {
    const needed = { form: 'W-9', isNeeded: true }
    expect(of('US')).toEqual(needed)
    expect(of('PH', { tutorCountry: 'US' })).toEqual(needed)
    expect(of('PH', { taxIdCountry: 'US' })).toEqual(needed)
    expect(of(null, { tutorCountry: 'US' })).toEqual(needed)
  })

  it('should be a W-8 of others where the marketplace is in the US, and nothing waits for it', () => {
    expect(of('PH')).toEqual({ form: null, isNeeded: false })
    expect(of('PH', { homeCountry: 'US' })).toEqual({ form: 'W-8BEN', isNeeded: false })
    expect(
      taxFormFor({
        profile: { kind: 'entity', country: 'DE', taxIdCountry: 'DE' },
        tutorCountry: 'DE',
        homeCountry: 'US',
      }),
    ).toEqual({ form: 'W-8BEN-E', isNeeded: false })
  })

  it('should hold for ever or to the end of the third year', () => {
    const signed = new Date('2026-11-28T10:00:00Z')
    expect([formValidUntil('W-9', signed), formValidUntil('W-8BEN', signed)]).toEqual([null, '2029-12-31'])
  })
})
