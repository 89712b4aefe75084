import { addMinutes } from '@/domain/time/instants'
import type { Person } from './createPerson'
import type { Lessons } from './lessons'

type Options = { person?: Person; card?: string /** Leave it unseen by the room. */; isEmpty?: boolean }

/** A lesson that was booked, paid, given and settled: 25.00 USD, of which 20.00 are the tutor's. @returns the booking's id */
export async function givenLesson(lessons: Lessons, days: number, options: Options = {}): Promise<string> {
  const { person = lessons.student, card } = options
  const start = await lessons.inDays(days)
  const id = await lessons.place(start, { person, card })
  await lessons.act(lessons.tutor, id, 'confirm')
  await lessons.drain()
  await lessons.passTo(addMinutes(start, -4))
  if (!options.isEmpty) {
    await lessons.act(person, id, 'attend')
    await lessons.act(lessons.tutor, id, 'attend')
  }
  await lessons.passTo(addMinutes(start, 61))
  return id
}
