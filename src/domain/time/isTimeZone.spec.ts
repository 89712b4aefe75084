import { describe, expect, it } from 'vitest'
import { isTimeZone } from './isTimeZone'

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Belgrade', 'America/Argentina/Buenos_Aires', 'Asia/Kathmandu'])(
    'should know %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true)
    },
  )

  it.each(['', '+02:00', 'Mars/Olympus', 'Europe/', '5'])('should refuse "%s"', (name) => {
    expect(isTimeZone(name)).toBe(false)
  })
})
