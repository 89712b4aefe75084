import type { PaperContent } from '@/domain/paper/paperContent'
import { heightOf, MARGIN, makeRoom, putText, rule, type Sheet, SOFT, tagged, WIDTH } from './paperSheet'

const LABEL = 170
const VALUE = 110

/** The sums at the end on the right, the last one large, and the notes below them. */
export function drawTotals(sheet: Sheet, { totals, notes }: PaperContent): void {
  const { document, root } = sheet
  makeRoom(sheet, totals.length * 22 + 20)
  const x = MARGIN + WIDTH - LABEL - VALUE
  for (const { label, value, isStrong } of totals) {
    const font = isStrong ? 'bold' : 'regular'
    const size = isStrong ? 13 : 9.5
    tagged(sheet, root, 'P', () => {
      const color = isStrong ? undefined : SOFT
      putText(document, {
        text: label,
        x,
        y: sheet.y + (isStrong ? 2 : 0),
        width: LABEL,
        size: 9.5,
        font,
        color,
      })
      putText(document, {
        text: value,
        x: x + LABEL,
        y: sheet.y - (isStrong ? 1 : 0),
        width: VALUE,
        size,
        font,
        align: 'right',
      })
    })
    sheet.y += isStrong ? 26 : 19
  }
  if (notes.length === 0) return
  sheet.y += 14
  makeRoom(sheet, 50)
  rule(document, sheet.y)
  sheet.y += 12
  for (const text of notes) {
    const height = heightOf(document, text, WIDTH, 8.5)
    makeRoom(sheet, height)
    tagged(sheet, root, 'P', () => {
      putText(document, { text, x: MARGIN, y: sheet.y, width: WIDTH, size: 8.5, color: SOFT })
    })
    sheet.y += height + 4
  }
}
