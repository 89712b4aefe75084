import { percentText } from '@/domain/tax/percentText'
import type { VatSum } from '@/domain/tax/sumVat'
import { countryName } from '@/messages/countryName'
import { t } from '@/messages/t'

type Treated = Pick<VatSum, 'kind' | 'country' | 'rateBps'>

/** What becomes of the VAT, in a few words: `VAT of Germany`. */
export const vatWhat = ({ kind, country }: Treated): string =>
  t(`paper.vatWhat.${kind}`, { country: country ? countryName(country) : '' })

/** The rate as people write it; empty where none applies. */
export const vatRateText = ({ rateBps }: Treated): string => (rateBps > 0 ? `${percentText(rateBps)} %` : '')

const NOTED = ['reverseCharge', 'outsideScope', 'usNotCollected'] as const

/** What a paper has to say about treatments beside the amounts: each sentence once. */
export function vatNotes(treated: readonly Pick<Treated, 'kind'>[]): string[] {
  const kinds = new Set(treated.map(({ kind }) => kind))
  return [
    ...(kinds.has('domestic') || kinds.has('oss') ? [t('paper.vatNote.included')] : []),
    ...NOTED.filter((kind) => kinds.has(kind)).map((kind) => t(`paper.vatNote.${kind}`)),
  ]
}
