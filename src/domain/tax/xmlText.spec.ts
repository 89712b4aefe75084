import { describe, expect, it } from 'vitest'
import { xmlText } from './xmlText'

describe('XML', () => {
  it('should escape text and attributes and leave out what XML cannot hold', () => {
    const content = [
      { name: 'b', attributes: { c: '"<' }, content: 'a & b < c > d\u0000\u0008 Ж' },
      undefined,
    ]
    expect(xmlText({ name: 'a', content })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b c="&quot;&lt;">a &amp; b &lt; c &gt; d Ж</b>\n</a>\n',
    )
  })
})
