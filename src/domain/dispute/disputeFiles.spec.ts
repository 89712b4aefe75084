import { describe, expect, it } from 'vitest'
import { safeFileName, sniffFileType } from './disputeFiles'

const bytes = (text: string) => new TextEncoder().encode(text)
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])

describe('sniffFileType', () => {
  it('should know pictures and PDFs by their first bytes', () => {
    expect([JPEG, PNG, bytes('%PDF-1.7\n')].map(sniffFileType)).toEqual([
      'image/jpeg',
      'image/png',
      'application/pdf',
    ])
  })

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a program', 'MZ\u0090\u0000'],
    ['an archive', 'PK\u0003\u0004'],
    ['a moving picture', 'GIF89a'],
    ['a PDF behind something else', '<html>%PDF-1.7'],
    ['half a beginning', '%PD'],
  ])('should refuse %s', (_name, text) => {
    expect(sniffFileType(bytes(text))).toBeNull()
  })
})

describe('safeFileName', () => {
  it.each([
    ['chat.png', 'image/png', 'chat.png'],
    ['my photo.exe', 'image/jpeg', 'my photo.jpg'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['C:\\temp\\a"b\r\nX: y.pdf', 'application/pdf', 'abX y.pdf'],
    ['Écran 2.jpeg', 'image/jpeg', 'Ecran 2.jpg'],
    ['снимок.png', 'image/png', 'file.png'],
    ['', 'image/png', 'file.png'],
    [`${'x'.repeat(200)}.png`, 'image/png', `${'x'.repeat(80)}.png`],
  ] as const)('should make %j of %s %j', (name, type, safe) => {
    expect(safeFileName(name, type)).toBe(safe)
  })
})
