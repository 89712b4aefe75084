import type { DefaultServerCellComponentProps } from 'payload'
import { codeWords } from '@/messages/codeWords'
import { utcText } from './utcText'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** A code of a record in words, and an instant among them with its zone. */
export function CodeCell({ cellData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return <span>–</span>
  if (INSTANT.test(cellData)) return <span>{utcText(cellData)}</span>
  return <span>{/^[A-Za-z]\w*$/.test(cellData) ? codeWords(cellData) : cellData}</span>
}
