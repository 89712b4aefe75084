import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '@/domain/money/money'
import { batchFile } from './batchFile'
import { csvFile } from './csvFile'

const line = { reference: 'EduStream 0a1b2c3d', name: 'Ana Reyes', email: 'ana@example.test' }

describe('the files of payouts', () => {
  it('should be what Wise reads: exact amounts to receivers known by email', () => {
    expect(batchFile('wise', [{ ...line, amount: money(4900, 'USD') }])).toBe(
      'name,recipientEmail,paymentReference,receiverType,amountCurrency,amount,sourceCurrency,targetCurrency,type\r\n' +
        'Ana Reyes,ana@example.test,EduStream 0a1b2c3d,PERSON,target,49.00,USD,USD,EMAIL\r\n',
    )
  })

  it('should be what Payoneer reads: email, amount, currency, description', () => {
    expect(batchFile('payoneer', [{ ...line, amount: money(5, 'USD') }])).toBe(
      'Recipient email,Amount,Currency,Description\r\nana@example.test,0.05,USD,EduStream 0a1b2c3d\r\n',
    )
  })

  it('should write each currency with its own digits', () => {
    const amounts = [money(1234, 'JPY'), money(1234, 'KWD'), money(1234, 'EUR')]
    const rows = batchFile(
      'wise',
      amounts.map((amount) => ({ ...line, amount })),
    ).split('\r\n')
    expect(rows.slice(1, 4).map((row) => row.split(',')[5])).toEqual(['1234', '1.234', '12.34'])
  })
})

describe('csvFile', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  -2', "'  -2"],
    ['\tcmd', "'\tcmd"],
  ])('should never let a spreadsheet take %j for a formula', (text, safe) => {
    expect(csvFile(['a'], [[text]])).toBe(`a\r\n"${safe}"\r\n`)
  })

  it('should keep every row one line of as many cells, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (rows) => {
        const text = csvFile(['a', 'b'], rows)
        const lines = text.split('\r\n')
        expect(lines).toHaveLength(rows.length + 2)
        for (const one of lines.slice(1, -1)) {
          const quoted = /"(?:[^"]|"")*"/g
          expect(one.replace(quoted, '').split(',')).toHaveLength(2)
          const cells = [
            ...(one.match(quoted) ?? []).map((cell) => cell.slice(1, -1)),
            ...one.replace(quoted, '').split(','),
          ]
          for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+@|%-]/)
        }
      }),
    )
  })
})
