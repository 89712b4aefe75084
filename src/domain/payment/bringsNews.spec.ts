import { describe, expect, it } from 'vitest'
import { bringsNews, type EventNews, type KnownPayment } from './bringsNews'

const WAITING: KnownPayment = { state: 'PENDING', isCollected: false, hasPage: true, isAnswerDue: false }
const HELD: KnownPayment = { ...WAITING, state: 'AUTHORIZED' }
const BY_SAVED_CARD: KnownPayment = { ...WAITING, hasPage: false }

describe('bringsNews', () => {
  it.each<[string, EventNews, KnownPayment, boolean]>([
    ['a page that is done', 'pageDone', WAITING, true],
    ['a page that is done, after a decline', 'pageDone', { ...WAITING, state: 'FAILED' }, true],
    ['the hold of a page, which tells of itself', 'cardHeld', WAITING, false],
    ['the hold of a saved card', 'cardHeld', BY_SAVED_CARD, true],
    ['a page that ran out', 'other', WAITING, true],
    ['a page once more', 'pageDone', HELD, false],
    ['a hold once more', 'cardHeld', { ...HELD, hasPage: false }, false],
    ['a capture nobody here asked for', 'other', HELD, true],
    ['a capture we asked for', 'other', { ...HELD, isAnswerDue: true }, false],
    ['a hold the bank let go', 'other', HELD, true],
    ['a release we asked for', 'other', { ...HELD, isAnswerDue: true }, false],
    ['anything about a hold that is gone', 'other', { ...HELD, state: 'VOIDED' }, true],
    ['anything about collected money', 'other', { ...HELD, state: 'CAPTURED', isCollected: true }, false],
  ])('%s', (_what, news, payment, isNews) => {
    expect(bringsNews({ news, payment })).toBe(isNews)
  })
})
