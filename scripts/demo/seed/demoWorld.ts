import { addDays, addMinutes, earlier } from '@/domain/time/instants'
import { createRandom } from '../content/random'
import type { DemoStaff, DemoStudent, DemoTutor, SubjectSlug } from '../content/types'
import { approvedAt } from '../plan/approvedAt'
import type { DemoPlan } from '../plan/demoPlan'
import { demoId } from './demoId'

/** The plan with its ids: who is which row. */
export type DemoWorld = DemoPlan & {
  /** When the marketplace opened: subjects, staff and pages are of that day. */
  openedAt: Date
  joinedAt: (person: DemoStudent | DemoTutor) => Date
  userId: (person: DemoStudent | DemoTutor | DemoStaff) => string
  tutorId: (tutor: DemoTutor) => string
  subjectId: (slug: SubjectSlug) => string
}

/** Gives everyone a day on which they joined, before their first lesson, and with it their ids. */
export function createWorld(plan: DemoPlan): DemoWorld {
  const { anchor, lessons } = plan
  const openedAt = addDays(anchor, -500)
  const firstBooking = new Map<string, Date>()
  for (const { student, bookedAt } of lessons) {
    const known = firstBooking.get(student.email) ?? bookedAt
    firstBooking.set(student.email, earlier(known, bookedAt))
  }
  const joinedAt = (person: DemoStudent | DemoTutor): Date => {
    if ('slug' in person) return addDays(approvedAt(person, anchor), -4)
    const random = createRandom(`joined ${person.email}`)
    const first = firstBooking.get(person.email)
    return first
      ? addMinutes(first, -random.int(30, 40 * 1440))
      : addMinutes(anchor, -random.int(300, 250 * 1440))
  }
  return {
    ...plan,
    openedAt,
    joinedAt,
    userId: (person) => demoId(`user ${person.email}`, isStaff(person) ? openedAt : joinedAt(person)),
    tutorId: (tutor) => demoId(`tutor ${tutor.slug}`, joinedAt(tutor)),
    subjectId: (slug) => demoId(`subject ${slug}`, openedAt),
  }
}

const isStaff = (person: DemoStudent | DemoTutor | DemoStaff): person is DemoStaff => 'duty' in person
