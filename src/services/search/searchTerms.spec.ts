import { describe, expect, it } from 'vitest'
import { editDistance } from '@/domain/search/editDistance'
import { foldText } from '@/domain/search/foldText'
import { searchTerms } from './searchTerms'

describe('searchTerms', () => {
  it.each([
    ['Maths tutor for Łódź', ['maths', 'for', 'lodz']],
    ["'); drop table users; --", ['drop', 'table', 'users']],
    ['a:* & !b <-> (c | d)', ['a', 'b', 'c', 'd']],
    ['C++ c#', ['c']],
    ['online private lessons', []],
    ['  \u0000\\%_🎻', []],
    ['数学 2027', ['数学', '2027']],
  ])('should read %j as words', (query, words) => {
    expect(searchTerms(query)).toEqual(words)
  })

  it('should stop at eight words of forty letters', () => {
    const words = searchTerms(
      Array.from({ length: 20 }, (_, index) => `${'x'.repeat(60)}${index} w${index}`).join(' '),
    )
    expect(words).toHaveLength(8)
    expect(Math.max(...words.map((word) => word.length))).toBe(40)
  })
})

describe('foldText', () => {
  it('should make accents, case and special letters one', () => {
    expect(foldText('Đorđe ŁUCJA Müller Søren ﬁne')).toBe('dorde lucja muller soren fine')
  })
})

describe('editDistance', () => {
  it.each([
    ['python', 'python', 0],
    ['pyhton', 'python', 1],
    ['guitr', 'guitar', 1],
    ['mathmatics', 'mathematics', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('should count from %s to %s', (from, to, slips) => {
    expect(editDistance(from, to)).toBe(slips)
    expect(editDistance(to, from)).toBe(slips)
  })
})
