import { describe, expect, it } from 'vitest'
import { csvText } from './csvText'

describe('CSV', () => {
  it('should quote what needs it and leave the rest', () => {
    expect(csvText([['a', 'b,c', 'say "hi"', 'two\nlines', null, 3]])).toBe(
      'a,"b,c","say ""hi""","two\nlines",,3\r\n',
    )
  })

  it('should disarm formulas and keep amounts', () => {
    for (const text of ['=1+1', '+1', '-cmd', '@SUM(A1)', '\tx', '-1+1', '＝1']) {
      expect(csvText([[text]]), text).toBe(`'${text}\r\n`)
    }
    expect(csvText([['=HYPERLINK("x")', '-12.50', '0', '-0.5']])).toBe(
      `"'=HYPERLINK(""x"")",-12.50,0,-0.5\r\n`,
    )
  })
})
