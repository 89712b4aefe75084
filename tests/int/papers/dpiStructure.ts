/**
 * What a DPI message consists of, told in our own short form after the OECD's published schema for digital platforms
 * (version 1.0, namespaces `urn:oecd:ties:dpi:v1` and `urn:oecd:ties:dpistf:v1`; the parts that this report has a use for).
 * A sequence names its elements in their order: `?` may be missing, `*` may repeat or be missing, `+` repeats. A text is
 * a type of content.
 */
type Content = Sequence | Choice | string
type Sequence = {
  in: 'order'
  of: readonly (readonly [name: string, content: Content])[]
  attributes?: Attributes
}
type Choice = { in: 'choice'; of: readonly (readonly [name: string, content: Content])[] }
/** Attributes by name with the type of their value; `!` at the end: must be there. */
type Attributes = Readonly<Record<string, string>>

const order = (...of: Sequence['of']): Sequence => ({ in: 'order', of })
const oneOf = (...of: Choice['of']): Choice => ({ in: 'choice', of })
const quarters = (name: string, type: string) =>
  order(...[1, 2, 3, 4].map((quarter) => [`${name}${quarter}`, type] as const))

const ADDRESS = order(
  ['CountryCode', 'country'],
  [
    'AddressFix?',
    order(
      ['Street?', 'text200'],
      ['BuildingIdentifier?', 'text200'],
      ['SuiteIdentifier?', 'text200'],
      ['FloorIdentifier?', 'text200'],
      ['DistrictName?', 'text200'],
      ['POB?', 'text200'],
      ['PostCode?', 'text200'],
      ['City', 'text200'],
      ['CountrySubentity?', 'text200'],
    ),
  ],
  ['AddressFree?', 'text4000'],
)
const DOC_SPEC = order(
  ['stf:DocTypeIndic', 'docType'],
  ['stf:DocRefId', 'text200'],
  ['stf:CorrMessageRefId?', 'text170'],
  ['stf:CorrDocRefId?', 'text200'],
)
const ORGANISATION = [
  ['ResCountryCode*', 'country'],
  ['TIN+', 'tin'],
  ['IN*', 'registration'],
  ['VAT?', 'text200'],
  ['Name+', 'text200'],
  ['PlatformBusinessName*', 'text200'],
  ['Address+', ADDRESS],
  ['Nexus?', 'nexus'],
  ['AssumedReporting?', 'boolean'],
] as const
const PERSON = order(
  ['ResCountryCode+', 'country'],
  ['TIN+', 'tin'],
  ['VAT?', 'text200'],
  [
    'Name+',
    {
      ...order(
        ['PrecedingTitle?', 'text200'],
        ['Title*', 'text200'],
        ['FirstName', 'text200'],
        ['MiddleName*', 'text200'],
        ['NamePrefix?', 'text200'],
        ['LastName', 'text200'],
        ['GenerationIdentifier*', 'text200'],
        ['Suffix*', 'text200'],
        ['GeneralSuffix?', 'text200'],
      ),
      attributes: { nameType: 'nameType' },
    },
  ],
  ['Address+', ADDRESS],
  ['Nationality*', 'country'],
  ['BirthInfo', order(['BirthDate', 'date'], ['BirthPlace?', 'text200'])],
)
const ACCOUNT = order(['Identifier', 'text200'], ['AccountHolderName?', 'text200'], ['OtherInfo?', 'text400'])
const ACTIVITIES = order(
  ['Consideration', quarters('ConsQ', 'amount')],
  ['NumberOfActivities', quarters('NumbQ', 'whole')],
  ['Fees', quarters('FeesQ', 'amount')],
  ['Taxes', quarters('TaxQ', 'amount')],
)
const SELLER = order(
  [
    'Identity',
    oneOf(
      [
        'EntitySeller',
        order([
          'Standard',
          order(['EntSellerID', order(...ORGANISATION)], ['FinancialIdentifier*', ACCOUNT]),
        ]),
      ],
      [
        'IndividualSeller',
        order(['Standard', order(['IndSellerID', PERSON], ['FinancialIdentifier*', ACCOUNT])]),
      ],
    ),
  ],
  [
    'RelevantActivities',
    order(
      ['PersonalServices?', ACTIVITIES],
      ['SaleOfGoods?', ACTIVITIES],
      ['TransportationRental?', ACTIVITIES],
    ),
  ],
  ['DocSpec', DOC_SPEC],
)

export const DPI_MESSAGE: Sequence = {
  ...order(
    [
      'MessageSpec',
      order(
        ['SendingEntityIN?', 'text200'],
        ['TransmittingCountry', 'country'],
        ['ReceivingCountry', 'country'],
        ['MessageType', 'messageType'],
        ['Warning?', 'text4000'],
        ['Contact?', 'text4000'],
        ['MessageRefId', 'text170'],
        ['MessageTypeIndic', 'messageIndic'],
        ['ReportingPeriod', 'date'],
        ['Timestamp', 'instant'],
      ),
    ],
    [
      'DPIBody*',
      order(
        ['PlatformOperator', order(...ORGANISATION, ['DocSpec', DOC_SPEC])],
        ['ReportableSeller*', SELLER],
      ),
    ],
  ),
  attributes: { version: 'text10' },
}

type Simple = { text: RegExp; attributes?: Attributes }
const text = (max: number): Simple => ({ text: new RegExp(`^[\\s\\S]{1,${max}}$`) })

const TYPES: Readonly<Record<string, Simple>> = {
  text10: text(10),
  text170: text(170),
  text200: text(200),
  text400: text(400),
  text4000: text(4000),
  country: { text: /^[A-Z]{2}$/ },
  currency: { text: /^[A-Z]{3}$/ },
  date: { text: /^\d{4}-\d{2}-\d{2}$/ },
  instant: { text: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/ },
  whole: { text: /^-?\d+$/ },
  amount: { text: /^-?\d+$/, attributes: { 'currCode!': 'currency' } },
  boolean: { text: /^(true|false)$/ },
  docType: { text: /^OECD(0|1|2|3|10|11|12|13)$/ },
  nameType: { text: /^OECD20[1-8]$/ },
  messageType: { text: /^(DPI|DAC7)$/ },
  messageIndic: { text: /^DPI40[123]$/ },
  nexus: { text: /^RPONEX[1-5]$/ },
  registrationKind: { text: /^(LEI|EIN|IIN|BRN|Other)$/ },
  registration: { ...text(200), attributes: { issuedBy: 'country', 'INType!': 'registrationKind' } },
  tin: { text: /^[\s\S]{0,200}$/, attributes: { issuedBy: 'country', unknown: 'boolean' } },
}

export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

/** What is wrong with an element, each complaint with its path; nothing when it is as described. */
export function complaints(element: Element, content: Content = DPI_MESSAGE, path = element.name): string[] {
  const simple = typeof content === 'string' ? TYPES[content] : undefined
  const attributes =
    (typeof content === 'string' ? simple : 'attributes' in content ? content : {})?.attributes ?? {}
  const found = ofAttributes(element, attributes, path)
  if (typeof content === 'string') {
    if (!simple) return [`${path}: no such type ${content}`]
    if (element.children.length > 0) found.push(`${path}: holds elements`)
    if (!simple.text.test(element.text)) found.push(`${path}: "${element.text}" is no ${content}`)
    return found
  }
  if (element.text.trim() !== '') found.push(`${path}: holds text`)
  return [...found, ...(content.in === 'order' ? ofSequence : ofChoice)(element, content as never, path)]
}

function ofAttributes({ attributes }: Element, described: Attributes, path: string): string[] {
  const types = Object.entries(described).map(([name, type]) => ({
    name: name.replace('!', ''),
    isNeeded: name.endsWith('!'),
    type: TYPES[type],
  }))
  const given = Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns:'))
  return [
    ...types
      .filter(({ name, isNeeded }) => isNeeded && !(name in attributes))
      .map(({ name }) => `${path}: no @${name}`),
    ...given.flatMap(([name, value]) => {
      const type = types.find((one) => one.name === name)?.type
      return type?.text.test(value) ? [] : [`${path}: @${name}="${value}"`]
    }),
  ]
}

const full = (name: string) => (name.includes(':') ? name : `dpi:${name}`)

function ofSequence({ children }: Element, { of }: Sequence, path: string): string[] {
  const found: string[] = []
  let at = 0
  for (const [described, content] of of) {
    const name = full(described.replace(/[?*+]$/, ''))
    const first = at
    while (children[at]?.name === name) {
      const child = children[at] as Element
      found.push(...complaints(child, content, `${path}/${name}`))
      at += 1
    }
    const count = at - first
    if (count === 0 && !/[?*]$/.test(described)) found.push(`${path}: no ${name}`)
    if (count > 1 && !/[*+]$/.test(described)) found.push(`${path}: ${count} times ${name}`)
  }
  return [...found, ...children.slice(at).map(({ name }) => `${path}: ${name} is out of place`)]
}

function ofChoice({ children }: Element, { of }: Choice, path: string): string[] {
  const [only, ...more] = children
  const chosen = of.find(([name]) => full(name) === only?.name)
  if (!only || !chosen || more.length > 0)
    return [`${path}: not one of ${of.map(([name]) => name).join(', ')}`]
  return complaints(only, chosen[1], `${path}/${only.name}`)
}
