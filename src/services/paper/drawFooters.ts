import { BOTTOM, MARGIN, putText, SOFT, untagged, WIDTH } from './paperSheet'

/** What paper it is and which page of how many, at the foot of each. */
export function drawFooters(document: PDFKit.PDFDocument, text: string): void {
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page)
    const at = { y: BOTTOM + 34, size: 8, color: SOFT }
    untagged(document, () => {
      putText(document, { ...at, text, x: MARGIN, width: WIDTH - 80 })
      putText(document, {
        ...at,
        text: `${page - start + 1} / ${count}`,
        x: MARGIN + WIDTH - 80,
        width: 80,
        align: 'right',
      })
    })
  }
}
