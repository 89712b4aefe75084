import { describe, expect, it } from 'vitest'
import { money } from '../money/money'
import { includedVat } from './includedVat'
import { sumVat, type VatSupply } from './sumVat'

const supply = (amount: number, over: Partial<VatSupply> = {}): VatSupply => ({
  account: 'commission',
  kind: 'oss',
  country: 'DE',
  rateBps: 1900,
  suppliedAt: new Date('2026-11-05T00:00:00Z'),
  ...includedVat({ gross: money(amount, 'EUR'), rateBps: 1900 }),
  ...over,
})

describe('sums of VAT', () => {
  it('should keep apart what is declared apart', () => {
    const sums = sumVat([
      supply(500),
      supply(300),
      supply(500, { country: 'PL' }),
      supply(500, { suppliedAt: new Date('2026-09-30T23:59:59Z') }),
      supply(500, { kind: 'domestic' }),
      supply(500, { account: 'serviceFee' }),
      supply(500, includedVat({ gross: money(500, 'USD'), rateBps: 1900 })),
    ])
    expect(sums.map(({ lines, gross, quarter }) => [lines, gross.amount, gross.currency, quarter])).toEqual([
      [1, 500, 'EUR', '2026-Q4'],
      [1, 500, 'EUR', '2026-Q3'],
      [2, 800, 'EUR', '2026-Q4'],
      [1, 500, 'USD', '2026-Q4'],
      [1, 500, 'EUR', '2026-Q4'],
      [1, 500, 'EUR', '2026-Q4'],
    ])
    expect(sums[2]).toMatchObject({ net: money(672, 'EUR'), vat: money(128, 'EUR') })
  })
})
