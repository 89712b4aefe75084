import { t } from '@/messages/t'
import type { BlockView } from '@/operations/content/blockViews'
import { DataTable } from '../ui/DataTable'

type Comparison = Extract<BlockView, { kind: 'comparison' }>

/** Two ways beside each other, point by point. */
export function ComparisonTable({ title, first, second, rows }: Comparison) {
  return (
    <DataTable
      caption={title}
      hideCaption
      rows={rows}
      rowKey={({ point }) => point}
      columns={[
        { key: 'point', header: t('help.point'), cell: ({ point }) => point, rowHeader: true },
        { key: 'first', header: first, cell: (row) => row.first },
        { key: 'second', header: second, cell: (row) => row.second },
      ]}
    />
  )
}
