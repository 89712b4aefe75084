import { money } from '@/domain/money/money'
import { wholeUnits } from '@/domain/money/wholeUnits'
import { isEuCountry } from '@/domain/tax/euVatRates'
import { fillQuarters } from '@/domain/tax/fillQuarters'
import type { TaxProfile } from '@/domain/tax/missingTaxFields'
import { type XmlNode, xmlText } from '@/domain/tax/xmlText'
import { env } from '@/env'
import { countryName } from '@/messages/countryName'
import type { SellerYear } from './queries/sellerYears'

type Input = { sellers: readonly SellerYear[]; year: string; country: string; now: Date }
type Quarters = readonly [number, number, number, number]

/**
 * The yearly report of sellers as a DPI message (the OECD's XML schema for digital platforms, which DAC7 uses), for one
 * receiving country. Holds the sellers whose details are complete and who earned something; amounts are in whole units,
 * as the schema has them. One `ReportableSeller` for each currency.
 */
export function sellersXml({ sellers, year, country, now }: Input): string {
  const complete = sellers.flatMap((seller) => {
    const consideration = fillQuarters(seller.consideration)
    const isDue = consideration?.some((amount) => amount > 0) && seller.missing.length === 0
    return isDue && seller.profile && consideration
      ? [reportable(seller, seller.profile, year, consideration)]
      : []
  })
  return xmlText({
    name: 'dpi:DPI_OECD',
    attributes: {
      version: '1.0',
      'xmlns:dpi': 'urn:oecd:ties:dpi:v1',
      'xmlns:stf': 'urn:oecd:ties:dpistf:v1',
    },
    content: [
      node('dpi:MessageSpec', [
        node('dpi:TransmittingCountry', env.COMPANY_COUNTRY ?? country),
        node('dpi:ReceivingCountry', country),
        node('dpi:MessageType', 'DPI'),
        node('dpi:MessageRefId', `${country}${year}-${now.toISOString().replace(/\D/g, '')}`),
        node('dpi:MessageTypeIndic', complete.length > 0 ? 'DPI401' : 'DPI403'),
        node('dpi:ReportingPeriod', `${year}-12-31`),
        node('dpi:Timestamp', now.toISOString().slice(0, 19)),
      ]),
      node('dpi:DPIBody', [operator(year, country), ...complete]),
    ],
  })
}

const node = (name: string, content: XmlNode['content'], attributes?: Record<string, string>): XmlNode => ({
  name,
  content,
  attributes,
})

function operator(year: string, country: string): XmlNode {
  const home = env.COMPANY_COUNTRY ?? country
  return node('dpi:PlatformOperator', [
    node('dpi:ResCountryCode', home),
    tin(env.COMPANY_TAX_ID || null, home),
    env.COMPANY_VAT_ID ? node('dpi:VAT', env.COMPANY_VAT_ID) : undefined,
    node('dpi:Name', env.COMPANY_NAME),
    node('dpi:PlatformBusinessName', env.COMPANY_NAME),
    node('dpi:Address', [
      node('dpi:CountryCode', home),
      node('dpi:AddressFree', env.COMPANY_ADDRESS?.replaceAll('|', ', ') || countryName(home)),
    ]),
    // Resident in a member state, or from outside and obliged by what is taught there.
    node('dpi:Nexus', isEuCountry(home) ? 'RPONEX1' : 'RPONEX5'),
    node('dpi:AssumedReporting', 'false'),
    docSpec(`${home}${year}-operator`),
  ])
}

function reportable(seller: SellerYear, profile: TaxProfile, year: string, consideration: number[]): XmlNode {
  const { tutorId, currency, fees, activities } = seller
  const sellerNode = profile.kind === 'individual' ? individual(profile) : entity(profile)
  return node('dpi:ReportableSeller', [
    node('dpi:Identity', [sellerNode]),
    node('dpi:RelevantActivities', [
      node('dpi:PersonalServices', [
        node('dpi:Consideration', amounts('dpi:ConsQ', consideration, currency)),
        node(
          'dpi:NumberOfActivities',
          activities.map((count, index) => node(`dpi:NumbQ${index + 1}`, String(count))),
        ),
        node('dpi:Fees', amounts('dpi:FeesQ', fillQuarters(fees) ?? [0, 0, 0, 0], currency)),
        node('dpi:Taxes', amounts('dpi:TaxQ', NO_TAX, currency)),
      ]),
    ]),
    docSpec(`${profile.country}${year}-${tutorId}-${currency}`),
  ])
}

/** The marketplace withholds no tax. */
const NO_TAX: Quarters = [0, 0, 0, 0]

const amounts = (name: string, quarters: readonly number[], currCode: string) =>
  quarters.map((amount, index) =>
    node(`${name}${index + 1}`, String(wholeUnits(money(amount, currCode))), { currCode }),
  )

function individual(profile: TaxProfile): XmlNode {
  const [first = '', ...rest] = profile.legalName.split(/\s+/)
  return node('dpi:IndividualSeller', [
    node('dpi:Standard', [
      node('dpi:IndSellerID', [
        node('dpi:ResCountryCode', profile.country),
        tin(profile.taxId, profile.taxIdCountry ?? profile.country),
        profile.vatId ? node('dpi:VAT', profile.vatId) : undefined,
        node(
          'dpi:Name',
          [
            node('dpi:FirstName', rest.length > 0 ? first : 'NFN'),
            node('dpi:LastName', rest.join(' ') || first),
          ],
          { nameType: 'OECD202' },
        ),
        address(profile),
        node('dpi:BirthInfo', [node('dpi:BirthDate', profile.birthDate ?? '')]),
      ]),
      ...account(profile),
    ]),
  ])
}

function entity(profile: TaxProfile): XmlNode {
  return node('dpi:EntitySeller', [
    node('dpi:Standard', [
      node('dpi:EntSellerID', [
        node('dpi:ResCountryCode', profile.country),
        tin(profile.taxId, profile.taxIdCountry ?? profile.country),
        profile.registrationNumber
          ? node('dpi:IN', profile.registrationNumber, { issuedBy: profile.country, INType: 'BRN' })
          : undefined,
        profile.vatId ? node('dpi:VAT', profile.vatId) : undefined,
        node('dpi:Name', profile.legalName),
        address(profile),
      ]),
      ...account(profile),
    ]),
  ])
}

const account = ({ accountId, legalName }: TaxProfile): XmlNode[] =>
  accountId
    ? [
        node('dpi:FinancialIdentifier', [
          node('dpi:Identifier', accountId),
          node('dpi:AccountHolderName', legalName),
        ]),
      ]
    : []

const address = ({ country, street, postcode, city }: TaxProfile): XmlNode =>
  node('dpi:Address', [
    node('dpi:CountryCode', country),
    node('dpi:AddressFix', [
      node('dpi:Street', street),
      postcode ? node('dpi:PostCode', postcode) : undefined,
      node('dpi:City', city),
    ]),
  ])

const tin = (value: string | null, issuedBy: string): XmlNode =>
  value ? node('dpi:TIN', value, { issuedBy }) : node('dpi:TIN', 'NOTIN', { unknown: 'true' })

const docSpec = (ref: string): XmlNode =>
  node('dpi:DocSpec', [node('stf:DocTypeIndic', 'OECD1'), node('stf:DocRefId', ref)])
