import { addDays } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import type { DemoTutor } from '../content/types'
import { approvedAt } from '../plan/approvedAt'
import { demoId } from './demoId'
import type { DemoWorld } from './demoWorld'
import { insertRows, stamped } from './insertRows'

type Scope = { tx: Tx; world: DemoWorld }
type Rows = Record<string, unknown>[]

/** The profiles with everything that hangs on them but photos, which are files. */
export async function seedTutors({ tx, world }: Scope): Promise<void> {
  const { tutors } = world
  await insertRows(
    tx,
    'tutor_profiles',
    tutors.map((tutor) => profileRow(world, tutor)),
  )
  const tables: [string, (tutor: DemoTutor, id: string) => Rows][] = [
    ['tutor_profiles_languages', languageRows],
    ['tutor_profiles_subjects', (tutor, id) => subjectRows(world, tutor, id)],
    ['tutor_profiles_subjects_levels', levelRows],
    ['tutor_profiles_education', educationRows],
    ['tutor_profiles_certifications', certificationRows],
    ['tutor_profiles_durations', (tutor, id) => durationRows(world, tutor, id)],
  ]
  for (const [table, rowsOf] of tables) {
    await insertRows(
      tx,
      table,
      tutors.flatMap((tutor) => rowsOf(tutor, world.tutorId(tutor))),
    )
  }
}

/** A paused tutor was approved once: the history of lessons comes first, see `pauseTutors`. */
const firstStatus = ({ status }: DemoTutor) => (status === 'paused' ? 'approved' : status)

function profileRow(world: DemoWorld, tutor: DemoTutor) {
  const isApproved = firstStatus(tutor) === 'approved'
  return {
    id: world.tutorId(tutor),
    user_id: world.userId(tutor),
    slug: tutor.slug,
    display_name: tutor.displayName,
    headline: tutor.headline,
    bio: tutor.bio,
    country: tutor.country,
    city: tutor.city,
    timezone: tutor.timezone,
    hourly_rate: tutor.hourlyRate,
    currency: tutor.currency,
    years_experience: tutor.yearsExperience,
    status: firstStatus(tutor),
    approved_at: isApproved ? approvedAt(tutor, world.anchor).toISOString() : null,
    accepting_students: true,
    confirmation: tutor.confirmation,
    buffer_minutes: tutor.bufferMinutes,
    min_notice_minutes: tutor.minNoticeMinutes,
    audience: 'everyone',
    trial_minutes: trialMinutes(tutor),
    response_minutes: isApproved ? tutor.responseMinutes : null,
    ...stamped(isApproved ? addDays(world.joinedAt(tutor), 0.2) : addDays(world.anchor, -2)),
  }
}

/** Two of three give trial lessons, at their usual price of that length. */
const trialMinutes = ({ slug }: DemoTutor) =>
  slug.length % 3 === 0 ? null : slug.length % 3 === 1 ? '30' : '25'

const childId = (tutor: DemoTutor, what: string) => demoId(`${what} of ${tutor.slug}`, new Date(0))

const languageRows = (tutor: DemoTutor, parent: string): Rows =>
  tutor.languages.map(({ code, level }, index) => ({
    _order: index + 1,
    _parent_id: parent,
    id: childId(tutor, `language ${code}`),
    code,
    level,
  }))

const subjectRows = (world: DemoWorld, tutor: DemoTutor, parent: string): Rows =>
  tutor.subjects.map(({ subject, yearsExperience }, index) => ({
    _order: index + 1,
    _parent_id: parent,
    id: childId(tutor, `subject ${subject}`),
    subject_id: world.subjectId(subject),
    years_experience: yearsExperience,
  }))

const levelRows = (tutor: DemoTutor): Rows =>
  tutor.subjects.flatMap(({ subject, levels }) =>
    levels.map((value, index) => ({
      order: index + 1,
      parent_id: childId(tutor, `subject ${subject}`),
      value,
      id: childId(tutor, `level ${value} in ${subject}`),
    })),
  )

const educationRows = (tutor: DemoTutor, parent: string): Rows =>
  tutor.education.map((one, index) => ({
    _order: index + 1,
    _parent_id: parent,
    id: childId(tutor, `education ${index}`),
    ...one,
  }))

const certificationRows = (tutor: DemoTutor, parent: string): Rows =>
  tutor.certifications.map((one, index) => ({
    _order: index + 1,
    _parent_id: parent,
    id: childId(tutor, `certification ${index}`),
    ...one,
  }))

const durationRows = (world: DemoWorld, tutor: DemoTutor, parent: string): Rows =>
  tutor.durations.map((value, index) => ({
    order: index + 1,
    parent_id: parent,
    value: String(value),
    id: demoId(`duration ${value} of ${tutor.slug}`, world.openedAt),
  }))
