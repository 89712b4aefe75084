import PDFDocument from 'pdfkit'
import type { PaperContent } from '@/domain/paper/paperContent'
import { drawFooters } from './drawFooters'
import { drawHead } from './drawHead'
import { drawTable } from './drawTable'
import { drawTotals } from './drawTotals'
import { paperFonts } from './paperFonts'
import { MARGIN, type Sheet } from './paperSheet'

type Input = { number: string; issuedAt: Date; issuer: string; content: PaperContent }

/**
 * A paper as a tagged A4 PDF (EX30). The same input gives the same bytes: nothing is read from the clock, and what
 * PDF wants a time for gets the time of issue.
 */
export async function writePdf({ number, issuedAt, issuer, content }: Input): Promise<Buffer> {
  const title = `${content.title} ${number}`
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 },
    bufferPages: true,
    autoFirstPage: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: content.language,
    displayTitle: true,
    info: {
      Title: title,
      Author: issuer,
      Creator: issuer,
      Producer: issuer,
      CreationDate: issuedAt,
      ModDate: issuedAt,
    },
  })
  const done = collect(document)
  const { regular, bold } = paperFonts()
  document.registerFont('regular', regular).registerFont('bold', bold)
  const root = document.struct('Document')
  document.addStructure(root)
  const sheet: Sheet = { document, root, y: MARGIN }
  drawHead(sheet, { number, issuer, content })
  for (const table of content.tables) drawTable(sheet, table)
  drawTotals(sheet, content)
  root.end()
  drawFooters(document, `${issuer} · ${title}`)
  document.end()
  return done
}

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
}
