import { describe, expect, it } from 'vitest'
import { isThin } from './isThin'
import { plainText } from './plainText'
import { followRedirects, makesLoop, pathOf } from './redirects'
import { safeHref } from './safeHref'
import { isSlug, slugFrom } from './slugs'

describe('slugs', () => {
  it.each([
    ['Maths tutors for A-level', 'maths-tutors-for-a-level'],
    ['  Čas jezika: “Español”! ', 'cas-jezika-espanol'],
    ['What’s new?', 'whats-new'],
    ['日本語', ''],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('should make an address of %j', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it('should know what can be one', () => {
    expect(
      ['maths', 'a-1', 'a', '-a', 'a--b', 'A', 'a b', '../x', 'a/b', 'x'.repeat(81)].filter(isSlug),
    ).toEqual(['maths', 'a-1'])
  })
})

describe('safeHref', () => {
  it.each([
    '/tutors?subject=maths',
    '/',
    '#prices',
    'https://example.test/a?b#c',
    'mailto:hello@edustream.test',
    'tel:+4412345',
  ])('should let %j through', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'http://example.test',
    '//evil.test',
    '/\\evil.test',
    'evil.test',
    '',
    null,
    { toString: () => '/x' },
  ])('should refuse %j', (href) => {
    expect(safeHref(href)).toBeNull()
  })
})

describe('redirects', () => {
  const chain = [
    { from: '/p/a', to: '/p/b' },
    { from: '/p/b', to: '/p/c?x=1' },
  ]

  it('should follow to the end, and know nothing of other addresses', () => {
    expect(followRedirects(chain, '/p/a')).toBe('/p/c?x=1')
    expect(followRedirects(chain, '/p/z')).toBeNull()
  })

  it('should see a circle of any length before it is made', () => {
    expect(makesLoop([], { from: '/p/a', to: '/p/a' })).toBe(true)
    expect(makesLoop([], { from: '/p/a', to: '/p/a?x#y' })).toBe(true)
    expect(makesLoop(chain, { from: '/p/c', to: '/p/a' })).toBe(true)
    expect(makesLoop(chain, { from: '/p/d', to: '/p/a' })).toBe(false)
    expect(makesLoop(chain, { from: '/p/b', to: '/p/z' })).toBe(false)
  })

  it('should compare paths without query, place and last slash', () => {
    expect(['/p/a/', '/p/a?x=1', '/p/a#b', '/', '//'].map(pathOf)).toEqual(['/p/a', '/p/a', '/p/a', '/', '/'])
  })
})

describe('plainText', () => {
  const text = (value: string) => ({ type: 'text', text: value })

  it('should read the words of every block, links within their sentence', () => {
    const link = { type: 'link', children: [text('refunds')] }
    const root = {
      children: [
        { type: 'heading', children: [text('Money')] },
        { type: 'paragraph', children: [text('See '), link, text(' here.')] },
        { type: 'list', children: [{ type: 'listitem', children: [text('one')] }] },
      ],
    }
    expect(plainText({ root })).toBe('Money\nSee refunds here.\none')
  })

  it.each([null, undefined, 7, 'x', {}, { root: { children: 'x' } }])(
    'should read nothing of %j',
    (state) => {
      expect(plainText(state)).toBe('')
    },
  )
})

describe('isThin', () => {
  it('should keep pages with few tutors, or nothing to read, from search engines', () => {
    const long = 'word '.repeat(40)
    expect(isThin({ tutorLists: [2, 1], text: long })).toBe(true)
    expect(isThin({ tutorLists: [0, 3], text: '' })).toBe(false)
    expect(isThin({ tutorLists: [], text: 'Too short.' })).toBe(true)
    expect(isThin({ tutorLists: [], text: long })).toBe(false)
  })
})
