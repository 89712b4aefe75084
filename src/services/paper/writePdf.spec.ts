import { describe, expect, it } from 'vitest'
import type { PaperContent } from '@/domain/paper/paperContent'
import { writePdf } from './writePdf'

const paper = (rows: number): PaperContent => ({
  language: 'en',
  title: 'Receipt',
  facts: [{ label: 'Issued', value: '3 March 2026' }],
  parties: [{ heading: 'From', lines: ['EduStream'] }],
  tables: [
    {
      caption: 'Lessons',
      columns: [
        { label: 'What', align: 'start', share: 0.7 },
        { label: 'Amount', align: 'end', share: 0.3 },
      ],
      rows: Array.from({ length: rows }, () => ['Српски with Đorđe Żółć\n60 min', '₱1,250.00 ₹5 €7 zł']),
    },
  ],
  totals: [{ label: 'Total', value: '$25.00', isStrong: true }],
  notes: ['Keep it.'],
})
const write = (content: PaperContent) =>
  writePdf({
    number: 'R-2026-000001',
    issuedAt: new Date('2026-03-03T10:00:00Z'),
    issuer: 'EduStream',
    content,
  })
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length

describe('the PDF of a paper', () => {
  it('should be the same bytes each time, tagged, titled and dated by its issue', async () => {
    const [first, second] = await Promise.all([write(paper(3)), write(paper(3))])
    expect(first.equals(second)).toBe(true)
    const text = first.toString('latin1')
    expect(text).toContain('/Marked true')
    expect(text).toContain('/Lang (en)')
    expect(text).toContain('D:20260303100000Z')
    expect((await write(paper(4))).equals(first)).toBe(false)
  })

  it('should go on over as many pages as its rows need', async () => {
    expect(pagesOf(await write(paper(3)))).toBe(1)
    expect(pagesOf(await write(paper(40)))).toBeGreaterThan(2)
  })
})
