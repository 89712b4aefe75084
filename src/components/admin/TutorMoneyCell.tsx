import type { DefaultServerCellComponentProps } from 'payload'
import { formatMoney } from '@/domain/money/formatMoney'

/** An amount in a list of the admin that is the tutor's: in their currency, where that is not the document's (CT42). */
export function TutorMoneyCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'number') return <span>–</span>
  const currency: unknown = rowData.tutorCurrency ?? rowData.currency
  return <span>{typeof currency === 'string' ? formatMoney({ amount: cellData, currency }) : cellData}</span>
}
