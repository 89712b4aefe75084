import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lessonFile } from '@/operations/calendar/queries/lessonFile'
import { viewerOf } from '../pages/viewerOf'
import type { Person } from '../support/createPerson'
import { type Lessons, startLessons } from '../support/lessons'
import { readCalendar } from './readCalendar'

let lessons: Lessons
beforeAll(async () => {
  lessons = await startLessons()
})
afterAll(() => lessons.close())

const fileFor = async (person: Person, bookingId: string) =>
  lessonFile({
    payload: lessons.app.payload,
    viewer: viewerOf(person),
    bookingId,
    now: await lessons.app.now(),
  })

describe('the file of one lesson', () => {
  it('should be for its two people, each with the name of the other', async () => {
    const start = await lessons.inDays(3)
    const bookingId = await lessons.place(start)
    const files = await Promise.all([fileFor(lessons.student, bookingId), fileFor(lessons.tutor, bookingId)])
    expect(files[0].name).toMatch(/^edustream-[A-Z0-9]+\.ics$/)
    const [forStudent, forTutor] = files.map(({ content }) => readCalendar(content).entries)
    expect(forStudent).toMatchObject([
      { uid: `${bookingId}@edustream`, status: 'TENTATIVE', sequence: 1, start },
    ])
    expect(forTutor?.[0]?.uid).toBe(forStudent?.[0]?.uid)
    expect(forTutor?.[0]?.summary).not.toBe(forStudent?.[0]?.summary)
  })

  it('should not be there for strangers, staff or nobody’s lesson', async () => {
    const bookingId = await lessons.place(await lessons.inDays(4))
    for (const roles of [['student'], ['tutor'], ['ops'], ['support'], ['owner']] as const) {
      const person = await lessons.app.createPerson({ roles: [...roles] })
      await expect(fileFor(person, bookingId), roles[0]).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    await expect(fileFor(lessons.student, 'no-such-lesson')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
