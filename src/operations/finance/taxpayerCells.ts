import type { TaxProfile } from '@/domain/tax/missingTaxFields'

type Said = 'kind' | 'legalName' | 'street' | 'postcode' | 'city' | 'country' | 'taxId'
type Taxpayer = { accountName: string; email: string; profile: Pick<TaxProfile, Said> | null }

/** The heads of `taxpayerCells`. */
export const TAXPAYER_HEAD = [
  'kind',
  'name',
  'email',
  'street',
  'postcode',
  'city',
  'country',
  'tin',
] as const

/** Who somebody is to a tax office, as they said it; what they did not say is empty. */
export const taxpayerCells = ({ accountName, email, profile }: Taxpayer): string[] => [
  profile?.kind ?? '',
  profile?.legalName ?? accountName,
  email,
  profile?.street ?? '',
  profile?.postcode ?? '',
  profile?.city ?? '',
  profile?.country ?? '',
  profile?.taxId ?? '',
]
