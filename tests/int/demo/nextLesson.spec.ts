import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addMinutes } from '@/domain/time/instants'
import { nextLesson } from '@/operations/demo/queries/nextLesson'
import { type Lessons, startLessons } from '../support/lessons'

let lessons: Lessons

beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

const nextOf = async (viewerId: string) =>
  nextLesson({ payload: lessons.app.payload, viewerId, now: await lessons.app.now() })

describe('the next lesson to jump to', () => {
  it('should be the first confirmed one whose room is still to open, for student and tutor alike', async () => {
    const [soon, later] = [await lessons.inDays(2), await lessons.inDays(3)]
    const first = await lessons.place(soon)
    const second = await lessons.place(later)
    expect(await nextOf(lessons.student.id)).toBeNull()

    await lessons.act(lessons.tutor, second, 'confirm')
    const expected = { start: later, opensAt: addMinutes(later, -5) }
    expect(await nextOf(lessons.student.id)).toEqual(expected)
    expect(await nextOf(lessons.tutor.id)).toEqual(expected)

    await lessons.act(lessons.tutor, first, 'confirm')
    expect(await nextOf(lessons.tutor.id)).toEqual({ start: soon, opensAt: addMinutes(soon, -5) })
    await lessons.drain()
    await lessons.passTo(addMinutes(soon, -5))
    expect(await nextOf(lessons.tutor.id)).toEqual(expected)
    const stranger = await lessons.app.createPerson()
    expect(await nextOf(stranger.id)).toBeNull()
  })
})
