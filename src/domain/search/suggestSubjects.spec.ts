import { expect, it } from 'vitest'
import { suggestSubjects } from './suggestSubjects'

const subjects = [
  { slug: 'mathematics', name: 'Mathematics', synonyms: ['maths', 'calculus', 'álgebra'] },
  { slug: 'music', name: 'Music', synonyms: ['guitar'] },
  { slug: 'computer-science', name: 'Computer Science', synonyms: ['coding', 'data science'] },
  { slug: 'political-science', name: 'Political Science', synonyms: [] },
]
const suggested = (typed: string, limit = 5) =>
  suggestSubjects({ typed, subjects, limit }).map(({ slug }) => slug)

it.each([
  ['M', ['mathematics', 'music']],
  ['sci', ['computer-science', 'political-science']],
  ['ALGE', ['mathematics']],
  [' data  sc', ['computer-science']],
  ['c', ['computer-science', 'mathematics']],
  ['guitr', ['music']],
  ['mathmat', ['mathematics']],
  ['claculus', ['mathematics']],
  ['qzx', []],
  ['', []],
])('should suggest for %j %j', (typed, slugs) => {
  expect(suggested(typed)).toEqual(slugs)
})

it('should keep to the limit', () => {
  expect(suggested('m', 1)).toEqual(['mathematics'])
})
