import { describe, expect, it } from 'vitest'
import { loggedPath } from './loggedPath'

describe('loggedPath', () => {
  it.each(['/api/calendar/s3cret.ics', '/api/calendar/s3cret', '/api/calendar/s3cret.ics/more'])(
    'should hide the secret of %s',
    (path) => {
      expect(loggedPath(path)).toBe('/api/calendar/[hidden]')
    },
  )

  it.each(['/api/bookings/7', '/api/calendar-feed', '/api/health/live'])('should keep %s', (path) => {
    expect(loggedPath(path)).toBe(path)
  })
})
