import { expect, it } from 'vitest'
import { isoText } from './isoText'

it('should write dates and what the database answers in UTC, and leave out what is not there', () => {
  const text = '2026-11-30T14:05:00.000Z'
  expect([new Date(text), '2026-11-30 15:05:00+01', text].map((at) => isoText(at))).toEqual([
    text,
    text,
    text,
  ])
  expect([null, undefined].map((at) => isoText(at))).toEqual([null, null])
})
