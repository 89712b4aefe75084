import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allOf, anyOf, is, isAtLeast, isBetween, isOneOf, not, startsWith } from './filterText'
import { passesFilter, readFilter } from './readFilter.fixture'

/** Texts made to break out of quotation marks. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '\\',
        "'",
        '\\"',
        ' OR ',
        ' AND ',
        ' NOT ',
        '(',
        ')',
        '[',
        ']',
        ',',
        '\n',
        '= "',
        'tutorId',
        '\u0000',
        '_geoRadius(',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('filters of Meilisearch', () => {
  it('should hold any text as one value, whatever is in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readFilter(is('words', text))).toEqual({ field: 'words', operator: '=', value: text })
        expect(readFilter(startsWith('words', text))).toEqual({
          field: 'words',
          operator: 'STARTS WITH',
          value: text,
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('should hold any list of texts as so many values', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (texts) => {
        expect(readFilter(isOneOf('words', texts))).toEqual({ field: 'words', operator: 'IN', values: texts })
      }),
    )
  })

  it('should keep its parts apart, whatever they are', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const filter = allOf([anyOf([is('x', a), is('x', b)]), not(is('x', c)), undefined])
        expect(readFilter(filter ?? '')).toEqual({
          and: [
            {
              or: [
                { field: 'x', operator: '=', value: a },
                { field: 'x', operator: '=', value: b },
              ],
            },
            { not: { field: 'x', operator: '=', value: c } },
          ],
        })
      }),
    )
  })

  it('should write numbers that the language can read, and nothing for what is none', () => {
    expect(isAtLeast('price', 1e30)).toBe('price >= 9007199254740991')
    expect(isAtLeast('price', Number.NEGATIVE_INFINITY)).toBe('price >= -9007199254740991')
    expect(isBetween('free', 30_000_000, 30_000_060)).toBe('free 30000000 TO 30000060')
    expect(() => isAtLeast('price', Number.NaN)).toThrow(RangeError)
  })

  it('should ask for no value that is too long to be kept', () => {
    const [long, short] = ['é'.repeat(201), 'é'.repeat(200)]
    expect([is('x', long), startsWith('x', long), isOneOf('x', [long])]).toEqual(Array(3).fill(anyOf([])))
    expect(isOneOf('x', [long, short])).toBe(isOneOf('x', [short]))
  })

  it('should let nobody pass where nothing would do, and everybody where nothing is asked', () => {
    expect(allOf([undefined])).toBeUndefined()
    expect(passesFilter({ tutorId: 'a' }, readFilter(anyOf([])))).toBe(false)
    expect(passesFilter({ tutorId: 'a' }, readFilter(isOneOf('words', [])))).toBe(false)
  })
})
