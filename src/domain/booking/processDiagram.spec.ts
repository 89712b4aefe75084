import { describe, expect, it } from 'vitest'
import { processDiagram } from './processDiagram'
import { assertProcessSound, processProblems } from './processProblems'

describe('the booking process', () => {
  it('should be sound when a process boots', () => {
    expect(processProblems()).toEqual([])
    expect(assertProcessSound).not.toThrow()
  })

  it('should be drawn in the docs as it is', async () => {
    await expect(processDiagram()).toMatchFileSnapshot('../../../docs/booking-process.md')
  })
})
