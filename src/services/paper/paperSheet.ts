/** Points, as PDF counts: 72 to an inch. A4 is 595 wide and 842 high. */
export const MARGIN = 54
export const WIDTH = 595.28 - 2 * MARGIN
/** Nothing but the footer stands below. */
export const BOTTOM = 841.89 - 76

export const INK = '#0f172a'
export const SOFT = '#52607a'
export const LINE = '#d9dfe9'
export const BRAND = '#1d4ed8'

/** The page that is being filled, and how far down. */
export type Sheet = { document: PDFKit.PDFDocument; root: PDFKit.PDFStructureElement; y: number }

type Words = {
  text: string
  x: number
  y: number
  width: number
  size: number
  font?: 'regular' | 'bold'
  color?: string
  align?: 'left' | 'right'
}

/** Lines of text from a point down, within a width. @returns their height */
export function putText(document: PDFKit.PDFDocument, words: Words): number {
  const { text, x, y, width, size, font = 'regular', color = INK, align = 'left' } = words
  document.font(font).fontSize(size).fillColor(color)
  const options = { width, align, lineGap: size * 0.3 }
  document.text(text, x, y, options)
  return document.heightOfString(text, options)
}

export function heightOf(
  document: PDFKit.PDFDocument,
  text: string,
  width: number,
  size: number,
  font = 'regular',
) {
  return document
    .font(font)
    .fontSize(size)
    .heightOfString(text, { width, lineGap: size * 0.3 })
}

/** Draws under a tag, so that a screen reader knows what it is. */
export function tagged(
  { document }: Sheet,
  parent: PDFKit.PDFStructureElement,
  tag: string,
  draw: () => void,
): void {
  const element = document.struct(tag)
  parent.add(element)
  element.add(document.markStructureContent(tag))
  draw()
  document.endMarkedContent()
  element.end()
}

/** Draws what says nothing: rules and page numbers are passed over by screen readers. */
export function untagged(document: PDFKit.PDFDocument, draw: () => void): void {
  document.markContent('Artifact', { type: 'Layout' })
  draw()
  document.endMarkedContent()
}

export function rule(document: PDFKit.PDFDocument, y: number, color = LINE, weight = 0.75): void {
  untagged(document, () => {
    document
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + WIDTH, y)
      .lineWidth(weight)
      .strokeColor(color)
      .stroke()
  })
}

/** Goes on to a new page when `height` does not fit any more. @returns whether it did */
export function makeRoom(sheet: Sheet, height: number): boolean {
  if (sheet.y + height <= BOTTOM) return false
  sheet.document.addPage()
  sheet.y = MARGIN
  return true
}
