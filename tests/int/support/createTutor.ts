import { sql } from '@payloadcms/db-postgres'
import { indexTutors } from '@/operations/search/indexTutors'
import { database } from '@/services/database/tx'
import { SLUGS } from '@/slugs'
import type { Person, PersonOptions } from './createPerson'
import type { TestApp } from './testApp'

export type TestTutor = Person & { tutorId: string; slug: string; subjectId: string }

type Options = PersonOptions & { hourlyRate?: number; profile?: Record<string, unknown> }

let count = 0

/** An approved tutor who teaches one subject around the clock in UTC, in lessons of 60 minutes. */
export async function createTutor(
  app: TestApp,
  { hourlyRate = 2500, profile, ...person }: Options = {},
): Promise<TestTutor> {
  const { payload } = app
  const user = await app.createPerson({ roles: ['tutor'], ...person })
  count += 1
  const subject = await payload.create({
    collection: SLUGS.subjects,
    data: { name: `Subject ${count}`, slug: `subject-${count}`, category: 'Tests' },
    overrideAccess: true,
  })
  const slug = `tutor-${count}`
  const tutor = await payload.create({
    collection: SLUGS.tutorProfiles,
    data: {
      user: user.id,
      slug,
      displayName: `Tutor ${count}`,
      headline: 'Patient and clear',
      bio: 'Teaches well.',
      country: 'PH',
      timezone: 'UTC',
      hourlyRate,
      currency: 'USD',
      subjects: [{ subject: subject.id }],
      minNoticeMinutes: 0,
      horizonDays: 60,
      slotStepMinutes: 30,
      durations: ['30', '60'],
      confirmation: 'request',
      status: 'approved',
      ...profile,
    } as never,
    overrideAccess: true,
  })
  await app.rows(
    sql`update tutor_profiles set status = 'approved', approved_at = now() where id = ${tutor.id}`,
  )
  for (const day of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const) {
    await payload.create({
      collection: SLUGS.availabilityRules,
      data: { tutor: tutor.id, day, start: '00:00', end: '24:00' },
      overrideAccess: true,
    })
  }
  await indexTutors({ tx: database(payload), tutorIds: [tutor.id], now: await app.now() }) // approved past the operation that has it indexed
  return { ...user, tutorId: tutor.id, slug, subjectId: subject.id }
}
