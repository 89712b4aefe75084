import { describe, expect, it } from 'vitest'
import { EU_COUNTRIES } from '@/domain/tax/euVatRates'
import { hasUsTinForm } from './hasUsTinForm'
import { hasVatForm } from './hasVatForm'

/** Made-up or public numbers of companies, one of each member state. */
const IDS = [
  ...['ATU13585627', 'BE0403170701', 'BG175074752', 'CY10259033P', 'CZ25123891', 'DE136695976', 'DK13585628'],
  ...[
    'EE100931558',
    'EL094259216',
    'ESB83871236',
    'FI20774740',
    'FR40303265045',
    'HR33392005961',
    'HU12892312',
  ],
  ...['IE6433435F', 'IT00743110157', 'LT119511515', 'LU15027442', 'LV40003521600', 'MT11679112'],
  ...[
    'NL004495445B01',
    'PL5260001246',
    'PT501964843',
    'RO18547290',
    'SE556703748501',
    'SI50223054',
    'SK2022749619',
  ],
]
const countryOf = (id: string) => id.slice(0, 2).replace('EL', 'GR')
const has = (country: string | null, vatId: string | null) => hasVatForm({ country, vatId })

describe('VAT ids', () => {
  it('should be known by form and check digit in every member state', () => {
    expect(IDS.map(countryOf).sort()).toEqual(EU_COUNTRIES)
    for (const id of IDS) {
      const country = countryOf(id)
      expect(has(country, id), id).toBe(true)
      expect(has(country, id.slice(2)), `${id} without prefix`).toBe(false)
      expect(has(country, `${id}123`), `${id} too long`).toBe(false)
      for (const other of EU_COUNTRIES) if (other !== country) expect(has(other, id)).toBe(false)
    }
  })

  it('should be read as people write them, and count nowhere else', () => {
    expect(has('DE', 'de 136.695-976')).toBe(true)
    expect(has('DE', 'DE136695977')).toBe(false)
    expect([has('RS', 'RS123456789'), has('CH', 'CHE107787577'), has('US', '12-3456789')]).toEqual(
      Array(3).fill(false),
    )
    expect([has(null, 'DE136695976'), has('DE', null), has('DE', '')]).toEqual(Array(3).fill(false))
  })
})

describe('numbers of US taxpayers', () => {
  it('should have nine digits that can be one', () => {
    expect(['536-90-4399', '536904399', '12-3456789', '912-70-1234'].map(hasUsTinForm)).toEqual(
      Array(4).fill(true),
    )
    expect(['000-00-0000', '12345678', '123-456-789-0', 'abc', '', null].map(hasUsTinForm)).toEqual(
      Array(6).fill(false),
    )
  })
})
