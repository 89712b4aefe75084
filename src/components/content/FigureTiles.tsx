import type { Figure } from '@/domain/content/figures'
import { t } from '@/messages/t'
import { StatTiles } from '../ui/StatTiles'

type FigureTilesProps = { figures: readonly { figure: Figure; value: number }[] }

const counts = new Intl.NumberFormat('en')
const ratings = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 2 })

/** Figures of the marketplace. */
export function FigureTiles({ figures }: FigureTilesProps) {
  return (
    <StatTiles
      tiles={figures.map(({ figure, value }) => ({
        label: t(`help.figure.${figure}`),
        value: (figure === 'averageRating' ? ratings : counts).format(value),
        hint: figure === 'averageRating' ? t('help.outOfFive') : undefined,
      }))}
    />
  )
}
