import { describe, expect, it } from 'vitest'
import { lateText } from './lateText'

const START = '2026-11-30T09:00:00.000Z'
const at = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000)
const say = (minutes: number, meetingUrl: string | null = null) =>
  lateText({ booking: { start: START, meetingUrl }, name: 'Tomasz', now: at(minutes) })

describe('lateText', () => {
  it('should say nothing before the start', () => {
    expect(say(-1)).toBeNull()
  })

  it('should promise that the lesson ends by itself while it still does', () => {
    expect(say(0)).toContain('ends by itself')
    expect(say(14)).toContain('ends by itself')
  })

  it('should say what to do once it does not any more', () => {
    expect(say(15)).not.toContain('ends by itself')
    expect(say(15)).toContain('report it')
  })

  it('should ask for a word where the lesson is held elsewhere', () => {
    expect(say(5, 'https://meet.example.com/x')).toContain('say so here')
  })
})
