import { afterEach, describe, expect, it } from 'vitest'
import type { TaxProfile } from '@/domain/tax/missingTaxFields'
import { env } from '@/env'
import type { SellerYear } from '@/operations/finance/queries/sellerYears'
import { sellersXml } from '@/operations/finance/sellersXml'
import { complaints, type Element } from './dpiStructure'
import { readXml } from './readXml'

const person: TaxProfile = {
  kind: 'individual',
  legalName: 'Ana Marija Anić & Co <1>',
  street: 'Knez Mihailova 1',
  postcode: '11000',
  city: 'Beograd',
  country: 'RS',
  taxId: '0101990710006',
  taxIdCountry: null,
  vatId: null,
  birthDate: '1990-01-01',
  registrationNumber: null,
  accountId: 'RS35260005601001611379',
}
const company: TaxProfile = {
  ...person,
  kind: 'entity',
  legalName: 'Škola d.o.o.',
  postcode: null,
  birthDate: null,
  vatId: 'DE136695976',
  registrationNumber: '12345',
  accountId: null,
}
const seller = (profile: TaxProfile, over: Partial<SellerYear> = {}): SellerYear => ({
  tutorId: crypto.randomUUID(),
  accountName: 'A',
  email: 'a@example.test',
  currency: 'EUR',
  profile,
  missing: [],
  consideration: [10_000, -500, 0, 1],
  fees: [2500, 0, 0, 0],
  activities: [4, 0, 0, 1],
  ...over,
})
const report = (sellers: SellerYear[], country = 'DE') =>
  readXml(sellersXml({ sellers, year: '2026', country, now: new Date('2027-01-20T10:00:00.123Z') }))

const company0 = { ...env }
afterEach(() => {
  Object.assign(env, {
    COMPANY_ADDRESS: company0.COMPANY_ADDRESS,
    COMPANY_VAT_ID: company0.COMPANY_VAT_ID,
    COMPANY_TAX_ID: company0.COMPANY_TAX_ID,
    COMPANY_COUNTRY: company0.COMPANY_COUNTRY,
  })
})

const elements = (element: Element): Element[] => [element, ...element.children.flatMap(elements)]
const find = (root: Element, name: string) => elements(root).filter((one) => one.name === name)

describe('the DAC7 report as a DPI message', () => {
  it('should have the structure of the schema, whatever is set and known', () => {
    for (const sellers of [
      [],
      [seller(person)],
      [seller(company)],
      [seller(person), seller(company), seller({ ...person, legalName: 'Madonna' }, { currency: 'JPY' })],
    ]) {
      expect(complaints(report(sellers))).toEqual([])
      Object.assign(env, {
        COMPANY_ADDRESS: '1 Example Street|Dublin',
        COMPANY_VAT_ID: 'IE6433435F',
        COMPANY_TAX_ID: '6433435F',
        COMPANY_COUNTRY: 'IE',
      })
      expect(complaints(report(sellers))).toEqual([])
      expect(find(report(sellers), 'dpi:ReportableSeller')).toHaveLength(sellers.length)
    }
  })

  it('should say from outside the EU why it reports', () => {
    Object.assign(env, { COMPANY_COUNTRY: 'RS' })
    expect(find(report([]), 'dpi:Nexus')[0]?.text).toBe('RPONEX5')
    Object.assign(env, { COMPANY_COUNTRY: 'IE' })
    expect(find(report([]), 'dpi:Nexus')[0]?.text).toBe('RPONEX1')
  })

  it('should be refused by its description when something is missing, strange or in another place', () => {
    const spoilt = (spoil: (root: Element) => void) => {
      const root = report([seller(person)])
      spoil(root)
      return complaints(root)
    }
    const first = (root: Element, name: string) => find(root, name)[0] as Element
    expect(spoilt((root) => first(root, 'dpi:PlatformOperator').children.reverse())).not.toEqual([])
    expect(spoilt((root) => first(root, 'dpi:BirthInfo').children.pop())).toEqual([
      expect.stringContaining('no dpi:BirthDate'),
    ])
    expect(spoilt((root) => delete first(root, 'dpi:ConsQ1').attributes.currCode)).toEqual([
      expect.stringContaining('no @currCode'),
    ])
    expect(
      spoilt((root) => {
        first(root, 'dpi:ConsQ1').text = '12.50'
      }),
    ).toEqual([expect.stringContaining('is no amount')])
    expect(
      spoilt((root) => {
        first(root, 'dpi:AddressFree').text = ''
      }),
    ).toEqual([expect.stringContaining('is no text4000')])
    expect(spoilt((root) => root.children.push(first(root, 'dpi:Fees')))).toEqual([
      expect.stringContaining('dpi:Fees is out of place'),
    ])
    expect(() => readXml('<?xml version="1.0" encoding="UTF-8"?>\n<a><b></a></b>')).toThrow('not well-formed')
  })
})
