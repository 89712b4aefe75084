import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRobot } from './isRobot'
import { redactTyped } from './redactTyped'
import { hourBand, priceBand } from './searchBands'

describe('redactTyped', () => {
  it.each([
    ['guitar for beginners', 'guitar for beginners'],
    ['mail me at ana.cruz+school@example.co.uk please', 'mail me at [address] please'],
    ['ana@example.com,ben@example.com', '[address]'],
    ['call +63 (917) 123-4567 or 0049/170.123.4567', 'call [number] or [number]'],
    ['٠١٢٣٤٥٦٧٨', '[number]'],
    ['see https://x.example/me and www.me.example @ana_c', 'see [address] and [address] [address]'],
    ['maths under 20 from 18:00 to 21:00 in 2027', 'maths under 20 from 18:00 to 21:00 in 2027'],
    ['a\u0000b\n\tc', 'a b c'],
    ['  ', ''],
  ])('should keep of %j: %j', (typed, kept) => {
    expect(redactTyped(typed)).toBe(kept)
  })

  it('should not cut a sign in two, which nothing could write', () => {
    const grown = redactTyped(`${'@ab '.repeat(19)}x${'😀'.repeat(5)}`)
    expect(grown.isWellFormed()).toBe(true)
    expect(grown.endsWith('x😀😀😀😀')).toBe(true)
  })

  it('should keep no mail address and no telephone number, wherever it stands, and never more than 200 characters', () => {
    const phone = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 15 })
      .chain((digits) =>
        fc
          .array(fc.constantFrom('', ' ', '-', '.'), { minLength: digits.length, maxLength: digits.length })
          .map((gaps) => digits.map((digit, index) => `${digit}${gaps[index]}`).join('')),
      )
    fc.assert(
      fc.property(fc.string(), fc.emailAddress(), phone, fc.string(), (before, mail, number, after) => {
        const kept = redactTyped(`${before} ${mail} ${number} ${after}`)
        expect(kept).not.toContain(mail)
        expect(kept).not.toContain(number.trim())
        expect(kept.length).toBeLessThanOrEqual(200)
      }),
    )
  })
})

describe('isRobot', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36',
      false,
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
      false,
    ],
    ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', true],
    ['Mozilla/5.0 (compatible; bingbot/2.0)', true],
    ['Mozilla/5.0 HeadlessChrome/131.0', true],
    ['curl/8.5.0', true],
    ['python-requests/2.32', true],
    ['', true],
    [null, true],
  ])('should say of %j: %s', (agent, isOne) => {
    expect(isRobot(agent)).toBe(isOne)
  })
})

describe('the bands of the log', () => {
  it.each([
    [undefined, 'any'],
    ['00:00', 'night'],
    ['05:59', 'night'],
    ['06:00', 'morning'],
    ['12:00', 'afternoon'],
    ['16:59', 'afternoon'],
    ['17:00', 'evening'],
    ['23:30', 'evening'],
    ['24:00', 'evening'],
  ])('should put a lesson from %s into: %s', (from, band) => {
    expect(hourBand(from)).toBe(band)
  })

  it.each([
    [undefined, 'any'],
    [0, 'under10'],
    [1000, 'under10'],
    [1001, 'under20'],
    [3000, 'under30'],
    [5000, 'under50'],
    [5001, 'over50'],
  ])('should put up to %s cents into: %s', (cents, band) => {
    expect(priceBand(cents)).toBe(band)
  })
})
