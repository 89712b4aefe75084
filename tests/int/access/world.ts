import type { CollectionSlug } from 'payload'
import type { User } from '@/payload-types'
import { SLUGS } from '@/slugs'
import type { Person } from '../support/createPerson'
import type { TestApp } from '../support/testApp'
import { ACTORS, type Actor } from './matrix'
import { sampleDocuments } from './sampleDocuments'

export type Side = 'own' | 'other'

export type World = {
  people: Record<Exclude<Actor, 'visitor'>, Person>
  strangers: { student: Person; tutor: Person }
  token: (actor: Actor) => string | undefined
  user: (actor: Actor) => User | undefined
  /** The id of the standing document of a collection, as this actor sees it. */
  idOf: (slug: string, side: Side, actor: Actor) => string
  /** A new document of the same kind, to be deleted. */
  another: (slug: string, side: Side) => Promise<string>
}

/** People of every role and two documents of every collection: theirs and strangers'. Written past all hooks. */
export async function buildWorld(app: TestApp): Promise<World> {
  const people = {} as World['people']
  for (const actor of ACTORS) {
    if (actor === 'visitor') continue
    const roles = actor === 'suspended' ? (['ops'] as const) : [actor]
    people[actor] = await app.createPerson({
      roles: [...roles],
      status: actor === 'suspended' ? 'suspended' : 'active',
    })
  }
  const strangers = {
    student: await app.createPerson({ roles: ['student'] }),
    tutor: await app.createPerson({ roles: ['tutor'] }),
  }
  const create = async (slug: string, data: Record<string, unknown>) => {
    const doc = await app.payload.db.create({ collection: slug as CollectionSlug, data })
    return String(doc.id)
  }
  const { student, parent, tutor, ops } = people
  let lastYear = 2000
  const ids = {
    own: await sampleDocuments(create, { student, bookedBy: parent, tutor, staff: ops, published: true }),
    other: await sampleDocuments(create, {
      student: strangers.student,
      bookedBy: strangers.student,
      tutor: strangers.tutor,
      staff: ops,
      published: false,
    }),
  }
  return {
    people,
    strangers,
    token: (actor) => (actor === 'visitor' ? undefined : people[actor].token),
    user: (actor) => (actor === 'visitor' ? undefined : people[actor].user),
    idOf: (slug, side, actor) => {
      if (slug !== SLUGS.users) return ids[side].get(slug)?.id ?? ''
      return side === 'own' && actor !== 'visitor' ? people[actor].id : strangers.student.id
    },
    another: async (slug, side) => {
      const data = ids[side].get(slug)?.data ?? {}
      const unique = crypto.randomUUID()
      return create(slug, {
        ...data,
        ...('slug' in data && { slug: unique }),
        ...('fromPath' in data && { fromPath: `/p/${unique}` }),
        ...('filename' in data && { filename: unique }),
        ...('day' in data && { day: `${++lastYear}-01-01` }),
      })
    },
  }
}
