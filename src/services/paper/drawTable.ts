import type { PaperColumn, PaperTable } from '@/domain/paper/paperContent'
import {
  heightOf,
  INK,
  LINE,
  MARGIN,
  makeRoom,
  putText,
  rule,
  type Sheet,
  SOFT,
  tagged,
  WIDTH,
} from './paperSheet'

const SIZE = 9
const QUIET = 8
const PAD = 7
const GUTTER = 10

/** A table that goes on over pages, its head again on each; no row is torn. */
export function drawTable(sheet: Sheet, { caption, columns, rows }: PaperTable): void {
  const { document, root } = sheet
  makeRoom(sheet, 90)
  tagged(sheet, root, 'H2', () => {
    putText(document, { text: caption, x: MARGIN, y: sheet.y, width: WIDTH, size: 11, font: 'bold' })
  })
  sheet.y += 22
  const table = document.struct('Table')
  root.add(table)
  drawRow(
    sheet,
    table,
    columns,
    columns.map(({ label }) => label),
    true,
  )
  for (const row of rows) {
    if (makeRoom(sheet, rowHeight(sheet, columns, row)))
      drawRow(
        sheet,
        table,
        columns,
        columns.map(({ label }) => label),
        true,
      )
    drawRow(sheet, table, columns, row, false)
  }
  table.end()
  sheet.y += 18
}

function drawRow(
  sheet: Sheet,
  table: PDFKit.PDFStructureElement,
  columns: readonly PaperColumn[],
  cells: readonly string[],
  isHead: boolean,
): void {
  const { document } = sheet
  const height = isHead ? headHeight(sheet, columns) : rowHeight(sheet, columns, cells)
  const element = document.struct('TR')
  table.add(element)
  let x = MARGIN
  for (const [index, column] of columns.entries()) {
    const [text = '', quiet] = (cells[index] ?? '').split('\n')
    const width = column.share * WIDTH
    const at = {
      ...inner(x, width, index, columns.length),
      align: column.align === 'end' ? 'right' : 'left',
    } as const
    tagged(sheet, element, isHead ? 'TH' : 'TD', () => {
      const size = isHead ? QUIET : SIZE
      const y = sheet.y + (isHead ? 0 : PAD)
      const used = putText(document, { ...at, text, y, size, color: isHead ? SOFT : INK })
      if (quiet) putText(document, { ...at, text: quiet, y: y + used, size: QUIET, color: SOFT })
    })
    x += width
  }
  element.end()
  sheet.y += height
  rule(document, sheet.y, isHead ? INK : LINE, isHead ? 0.9 : 0.6)
}

function inner(x: number, width: number, index: number, count: number) {
  const before = index === 0 ? 0 : GUTTER / 2
  const after = index === count - 1 ? 0 : GUTTER / 2
  return { x: x + before, width: width - before - after }
}

function headHeight({ document }: Sheet, columns: readonly PaperColumn[]): number {
  return (
    5 +
    Math.max(...columns.map(({ label, share }) => heightOf(document, label, share * WIDTH - GUTTER, QUIET)))
  )
}

function rowHeight({ document }: Sheet, columns: readonly PaperColumn[], cells: readonly string[]): number {
  const heights = columns.map(({ share }, index) => {
    const { width } = inner(0, share * WIDTH, index, columns.length)
    const [text = '', quiet] = (cells[index] ?? '').split('\n')
    return heightOf(document, text, width, SIZE) + (quiet ? heightOf(document, quiet, width, QUIET) : 0)
  })
  return Math.max(...heights) + 2 * PAD - 2
}
