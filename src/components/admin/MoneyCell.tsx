import type { DefaultServerCellComponentProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'

/** An amount in a list of the admin as people read it, in the currency of its document. */
export function MoneyCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'number') return <span>–</span>
  const { currency } = rowData
  return <span>{typeof currency === 'string' ? formatMoney({ amount: cellData, currency }) : cellData}</span>
}
