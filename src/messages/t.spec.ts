import { describe, expect, it } from 'vitest'
import { en } from './en'
import { t } from './t'

describe('t', () => {
  it('should put variables into their places', () => {
    expect(t('booking.status.requested', { tutor: 'David' })).toBe('Waiting for David to accept')
  })

  it('should choose the plural by count', () => {
    expect(t('review.count', { count: 1 })).toBe('1 review')
    expect(t('review.count', { count: 0 })).toBe('0 reviews')
  })

  it('should write large numbers as the language does', () => {
    expect(t('tutor.count', { count: 12_345 })).toBe('12,345 tutors')
  })

  it('should not treat text in a variable as a template', () => {
    expect(t('booking.subjectWith', { subject: '{name}', name: '$&' })).toBe('{name} with $&')
  })

  it('should hold no empty text and no straight apostrophe', () => {
    expect(texts(en).filter((text) => text.trim() === '' || text.includes("'"))).toEqual([])
  })
})

function texts(node: unknown): string[] {
  return typeof node === 'string' ? [node] : Object.values(node as object).flatMap(texts)
}
