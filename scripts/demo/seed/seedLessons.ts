import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { User } from '@/payload-types'
import { SLUGS } from '@/slugs'
import type { PlannedLesson } from '../plan/plannedLesson'
import type { DemoWorld } from './demoWorld'
import { inLanes } from './inLanes'
import { type Cast, playLesson } from './playLesson'

/** Tutors whose lessons are played side by side. */
const LANES = 6

type Input = { payload: Payload; world: DemoWorld; progress: (line: string) => void }

/** Plays every lesson of the plan: of one tutor one after the other, as commission and trust ask, tutors side by side. */
export async function seedLessons({ payload, world, progress }: Input): Promise<void> {
  const cast: Cast = { payload, world, viewerOf: await viewers(payload) }
  const byTutor = Map.groupBy(world.lessons, ({ tutor }) => tutor.slug)
  const total = world.lessons.length
  let done = 0
  const count = () => {
    done += 1
    if (done % 50 === 0 || done === total) progress(`lessons: ${done} of ${total}`)
  }
  const longestFirst = [...byTutor.values()].sort((a, b) => b.length - a.length)
  await inLanes(longestFirst, LANES, async (lessons: PlannedLesson[]) => {
    for (const lesson of lessons) {
      await playLesson(cast, lesson)
      count()
    }
  })
}

/** Everyone as the operations see somebody who is logged in. */
async function viewers(payload: Payload): Promise<(email: string) => Viewer> {
  const { docs } = await payload.find({
    collection: SLUGS.users,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the seed has no person behind it
  })
  const known = new Map(docs.map((user) => [user.email, toViewer(user)]))
  return (email) => {
    const viewer = known.get(email)
    if (!viewer) throw new Error(`nobody has the address ${email}`)
    return viewer
  }
}

function toViewer(user: User): Viewer {
  const { id, email, firstName, lastName, roles, timezone, currency } = user
  return {
    id,
    email,
    firstName,
    lastName,
    roles,
    timezone,
    currency,
    emailVerified: true,
    sessionId: 'demo',
    user,
  }
}
