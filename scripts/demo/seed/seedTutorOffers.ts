import { addDays, addHours, earlier } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { createRandom } from '../content/random'
import type { DemoTutor } from '../content/types'
import { approvedAt } from '../plan/approvedAt'
import { demoId } from './demoId'
import type { DemoWorld } from './demoWorld'
import { insertRows, stamped } from './insertRows'

type Scope = { tx: Tx; world: DemoWorld }

/** When each tutor can be booked: weekly hours, single days, time off. */
export async function seedCalendars({ tx, world }: Scope): Promise<void> {
  const { tutors, calendars } = world
  const each = <Item, Row>(
    items: (tutor: DemoTutor) => readonly Item[],
    row: (tutor: DemoTutor, item: Item, index: number) => Row,
  ) => tutors.flatMap((tutor) => items(tutor).map((item, index) => row(tutor, item, index)))
  const idOf = (tutor: DemoTutor, what: string) => demoId(`${what} of ${tutor.slug}`, world.joinedAt(tutor))
  const overrides = (tutor: DemoTutor) => calendars.get(tutor.slug)?.overrides ?? []
  await insertRows(
    tx,
    'availability_rules',
    each(
      ({ availability }) => availability,
      (tutor, { day, start, end }, index) => ({
        id: idOf(tutor, `hours ${index}`),
        tutor_id: world.tutorId(tutor),
        day,
        start,
        end,
        ...stamped(world.joinedAt(tutor)),
      }),
    ),
  )
  await insertRows(
    tx,
    'availability_overrides',
    each(overrides, (tutor, { date }) => ({
      id: idOf(tutor, `day ${date}`),
      tutor_id: world.tutorId(tutor),
      date,
      ...stamped(addDays(world.anchor, -3)),
    })),
  )
  await insertRows(
    tx,
    'availability_overrides_ranges',
    each(overrides, (tutor, { date, ranges }) =>
      ranges.map((range, index) => ({
        _order: index + 1,
        _parent_id: idOf(tutor, `day ${date}`),
        id: idOf(tutor, `range ${index} on ${date}`),
        ...range,
      })),
    ).flat(),
  )
  await insertRows(
    tx,
    'time_off',
    each(
      ({ slug }) => calendars.get(slug)?.timeOff ?? [],
      (tutor, { start, end, note }, index) => ({
        id: idOf(tutor, `time off ${index}`),
        tutor_id: world.tutorId(tutor),
        start: start.toISOString(),
        end: end.toISOString(),
        note,
        ...stamped(addDays(earlier(start, world.anchor), -12)),
      }),
    ),
  )
}

/** 5, 10, 15 % off, valid 90, 180, 365 days (domain.md "Packages"). */
const PACKAGES = [
  { lessons: 5, discount_percent: 5, validity_days: 90 },
  { lessons: 10, discount_percent: 10, validity_days: 180 },
  { lessons: 20, discount_percent: 15, validity_days: 365 },
]

/** The packages tutors offer: most have all three, some only the small ones. */
export async function seedPackages({ tx, world }: Scope): Promise<void> {
  const rows = world.tutors.flatMap((tutor) => {
    const random = createRandom(`packages ${tutor.slug}`)
    if (tutor.status !== 'approved' || random.chance(0.15)) return []
    const at = addDays(approvedAt(tutor, world.anchor), 2)
    return PACKAGES.slice(0, random.chance(0.7) ? 3 : 2).map((offer) => ({
      id: demoId(`package ${offer.lessons} of ${tutor.slug}`, at),
      tutor_id: world.tutorId(tutor),
      title: `${offer.lessons} lessons`,
      duration_minutes: 60,
      ...offer,
      active: true,
      ...stamped(at),
    }))
  })
  await insertRows(tx, 'pricing_options', rows)
}

/** Proofs: those of applicants wait for operations, those of most approved tutors were accepted. */
export async function seedDocuments({ tx, world }: Scope): Promise<void> {
  const rows = world.tutors
    .filter(({ status }) => status !== 'draft')
    .flatMap((tutor) => {
      const isWaiting = tutor.status === 'submitted'
      const at = isWaiting ? addHours(world.anchor, -20) : addHours(world.joinedAt(tutor), 5)
      if (!isWaiting && createRandom(`documents ${tutor.slug}`).chance(0.15)) return []
      return proofs(tutor).map(({ kind, description }) => ({
        id: demoId(`${kind} ${description} of ${tutor.slug}`, at),
        user_id: world.userId(tutor),
        tutor_id: world.tutorId(tutor),
        kind,
        description,
        status: isWaiting ? 'submitted' : 'accepted',
        note: isWaiting ? null : 'Checked against the original.',
        ...stamped(at),
      }))
    })
  await insertRows(tx, 'verification_documents', rows)
}

function proofs({ education, certifications, firstName, lastName }: DemoTutor) {
  return [
    { kind: 'identity', description: `Passport of ${firstName} ${lastName}` },
    ...education.slice(0, 1).map(({ degree, institution, year }) => ({
      kind: 'degree',
      description: `${degree}, ${institution}, ${year}`,
    })),
    ...certifications.slice(0, 1).map(({ title, issuer, year }) => ({
      kind: 'certificate',
      description: `${title}, ${issuer}, ${year}`,
    })),
  ]
}
