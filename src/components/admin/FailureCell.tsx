import type { DefaultServerCellComponentProps } from 'payload'
import { declineWords } from '@/messages/declineWords'

/** Why a payment failed, in words (J17). */
export function FailureCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{cellData ? declineWords(String(cellData), 'staff') : ''}</span>
}
