import { DataTable } from '@/components/ui/DataTable'
import { t } from '@/messages/t'
import type { Visibility } from '@/operations/search/queries/getVisibility'
import { partFact } from './partFact'

type Props = { visibility: Visibility; timeZone: string }

/** The parts of the score with what each is made of. They add up to what stands above. */
export function PartTable({ visibility, timeZone }: Props) {
  return (
    <DataTable
      caption={t('ranking.partsCaption')}
      hideCaption
      rows={visibility.score.parts}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'part',
          header: t('ranking.partColumn'),
          rowHeader: true,
          cell: ({ name }) => t(`ranking.part.${name}`),
        },
        {
          key: 'fact',
          header: t('ranking.madeOf'),
          cell: ({ name }) => partFact({ part: name, visibility, timeZone }),
        },
        {
          key: 'points',
          header: t('ranking.points'),
          align: 'end',
          cell: ({ points, weight }) => t('ranking.pointsOf', { points: points.toFixed(1), weight }),
        },
      ]}
    />
  )
}
