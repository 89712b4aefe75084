import { addMinutes } from '@/domain/time/instants'
import type { Tx } from '@/services/database/tx'
import { staff } from '../content/staff'
import type { DemoStaff, DemoStudent, DemoTutor } from '../content/types'
import { demoId } from './demoId'
import type { DemoWorld } from './demoWorld'
import { insertRows, stamped } from './insertRows'

type Scope = { tx: Tx; world: DemoWorld }

/** Everyone's account, address confirmed. Nobody has a password: see `seedLogins`. */
export async function seedPeople({ tx, world }: Scope): Promise<void> {
  const { tutors, students, openedAt, joinedAt } = world
  const accounts = [
    ...staff.map((person) => account(world, person, { at: openedAt, roles: person.roles, ...EUROPEAN })),
    ...tutors.map((person) =>
      account(world, person, {
        at: joinedAt(person),
        roles: ['tutor'],
        currency: person.currency,
        locale: 'en',
      }),
    ),
    ...students.map((person) => account(world, person, { at: joinedAt(person), ...person })),
  ]
  await insertRows(
    tx,
    'users',
    accounts.map(({ user }) => user),
  )
  await insertRows(
    tx,
    'users_roles',
    accounts.flatMap(({ roles }) => roles),
  )
  await seedStudentProfiles({ tx, world })
}

const EUROPEAN = { currency: 'EUR', locale: 'en' }

type Terms = { at: Date; roles: readonly string[]; currency: string; locale: string }

function account(world: DemoWorld, person: DemoStudent | DemoTutor | DemoStaff, terms: Terms) {
  const { at, roles, currency, locale } = terms
  const id = world.userId(person)
  return {
    user: {
      id,
      email: person.email,
      first_name: person.firstName,
      last_name: person.lastName,
      status: 'active',
      timezone: person.timezone,
      currency,
      locale,
      date_of_birth: 'dateOfBirth' in person ? person.dateOfBirth : null,
      email_verified_at: addMinutes(at, 6).toISOString(),
      ...stamped(at),
    },
    roles: roles.map((value, index) => ({
      order: index + 1,
      parent_id: id,
      value,
      id: demoId(`role ${value} ${person.email}`, at),
    })),
  }
}

async function seedStudentProfiles({ tx, world }: Scope): Promise<void> {
  const profiles = world.students.map((student) => {
    const at = world.joinedAt(student)
    return { student, at, id: demoId(`student ${student.email}`, at) }
  })
  await insertRows(
    tx,
    'student_profiles',
    profiles.map(({ student, at, id }) => ({
      id,
      user_id: world.userId(student),
      goals: student.goals,
      grade_level: student.level,
      about: [student.gradeLevel, student.about].filter(Boolean).join('. '),
      ...stamped(at),
    })),
  )
  await insertLinks(
    tx,
    profiles.flatMap(({ student, id }) =>
      student.interests.map((slug, index) => ({
        order: index + 1,
        parent_id: id,
        path: 'interests',
        subjects_id: world.subjectId(slug),
      })),
    ),
  )
}

const insertLinks = (tx: Tx, rows: Record<string, unknown>[]) => insertRows(tx, 'student_profiles_rels', rows)
