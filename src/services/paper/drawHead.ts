import type { PaperContent } from '@/domain/paper/paperContent'
import {
  BRAND,
  heightOf,
  MARGIN,
  putText,
  rule,
  type Sheet,
  SOFT,
  tagged,
  untagged,
  WIDTH,
} from './paperSheet'

type Head = { number: string; issuer: string; content: PaperContent }

const GAP = 24

/** The top of the first page: who writes, what it is, the facts of it, and both sides. */
export function drawHead(sheet: Sheet, { number, issuer, content }: Head): void {
  const { document, root } = sheet
  const half = (WIDTH - GAP) / 2
  const right = MARGIN + half + GAP
  untagged(document, () => drawMark(sheet))
  tagged(sheet, root, 'P', () => {
    putText(document, {
      text: issuer,
      x: MARGIN + 30,
      y: sheet.y + 3,
      width: half - 30,
      size: 13,
      font: 'bold',
    })
  })
  tagged(sheet, root, 'H1', () => {
    const { title: text } = content
    putText(document, { text, x: right, y: sheet.y - 3, width: half, size: 20, font: 'bold', align: 'right' })
  })
  tagged(sheet, root, 'P', () => {
    putText(document, {
      text: number,
      x: right,
      y: sheet.y + 26,
      width: half,
      size: 10,
      color: SOFT,
      align: 'right',
    })
  })
  sheet.y += 62
  drawFacts(sheet, content)
  drawParties(sheet, content)
}

function drawFacts(sheet: Sheet, { facts }: PaperContent): void {
  const { document, root } = sheet
  rule(document, sheet.y)
  const width = WIDTH / Math.max(1, facts.length)
  let height = 0
  for (const [index, { label, value }] of facts.entries()) {
    const at = { x: MARGIN + index * width, width: width - 10 }
    tagged(sheet, root, 'P', () => {
      putText(document, { ...at, text: label, y: sheet.y + 11, size: 8, color: SOFT })
      const used = putText(document, { ...at, text: value, y: sheet.y + 24, size: 9.5, font: 'bold' })
      height = Math.max(height, used)
    })
  }
  sheet.y += 24 + height + 9
  rule(document, sheet.y)
  sheet.y += 20
}

function drawParties(sheet: Sheet, { parties }: PaperContent): void {
  const { document, root } = sheet
  const width = (WIDTH - GAP) / 2
  let height = 0
  for (const [index, { heading, lines }] of parties.entries()) {
    const x = MARGIN + (index % 2) * (width + GAP)
    tagged(sheet, root, 'P', () => {
      putText(document, { text: heading, x, y: sheet.y, width, size: 8, color: SOFT })
      let y = sheet.y + 14
      for (const [row, text] of lines.entries()) {
        const font = row === 0 ? 'bold' : 'regular'
        putText(document, { text, x, y, width, size: 9.5, font })
        y += heightOf(document, text, width, 9.5, font)
      }
      height = Math.max(height, y - sheet.y)
    })
  }
  sheet.y += height + 26
}

/** The site's own mark, as in its header. */
function drawMark({ document, y }: Sheet): void {
  document
    .save()
    .translate(MARGIN, y + 1)
    .scale(22 / 32)
  document.roundedRect(0, 0, 32, 32, 8).fill(BRAND)
  document.lineWidth(2.75).lineCap('round').strokeColor('#ffffff')
  for (const line of ['M9 9.5h14', 'M9 16c2.4-2.2 4.7-2.2 7 0s4.6 2.2 7 0', 'M9 22.5h14'])
    document.path(line).stroke()
  document.restore()
}
