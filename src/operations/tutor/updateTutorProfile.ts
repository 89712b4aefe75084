import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { type Money, money } from '@/domain/money/money'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { currentRates } from '@/services/rates/currentRates'
import { assertHourlyRate } from '../price/assertHourlyRate'
import { keepOldPrices } from '../price/keepOldPrices'
import { assertOwnTutor } from './assertOwnTutor'
import type { ProfileDocument } from './profileDocument'
import { replaceProfileLists } from './replaceProfileLists'
import { trialColumns } from './trialColumns'

type Update = { payload: Payload; viewer: Viewer; tutorId: string; changes: ProfileDocument; now: Date }

/**
 * The tutor changes their own profile; its status stays, and a published one is published as changed (C14).
 * Columns that others write, such as the rating, are not touched. Who has had a lesson keeps a price that rises (EX37).
 * @throws DomainError NOT_FOUND, FORBIDDEN, VALIDATION_FAILED for an unknown subject or a price out of range
 */
export async function updateTutorProfile({ payload, viewer, tutorId, changes, now }: Update): Promise<void> {
  const rates = await currentRates(database(payload))
  if (changes.hourlyRate) assertHourlyRate(changes.hourlyRate, rates)
  await withTransaction(
    payload,
    async ({ tx }) => {
      await assertOwnTutor(tx, tutorId, viewer)
      await assertSubjects(tx, changes.subjects)
      const before = await listRate(tx, tutorId)
      const trial = await trialColumns({ tx, tutorId, changes, rates })
      const values = [...columns(changes), ...trial]
      const set = [
        sql`updated_at = ${now.toISOString()}`,
        ...values.map(([name, value]) => sql`${sql.identifier(name)} = ${value}`),
      ]
      await tx.execute(sql`update tutor_profiles set ${sql.join(set, sql`, `)} where id = ${tutorId}`)
      await replaceProfileLists(tx, tutorId, changes)
      if (changes.hourlyRate)
        await keepOldPrices({ tx, tutorId, before, after: changes.hourlyRate, rates, now })
    },
    { user: viewer.user },
  )
}

function columns(changes: ProfileDocument): [string, string | number | boolean | null][] {
  const {
    displayName,
    headline,
    bio,
    country,
    city,
    timezone,
    videoUrl,
    hourlyRate,
    yearsExperience,
    acceptingStudents,
  } = changes
  const all = {
    display_name: displayName,
    headline,
    bio,
    country,
    city,
    timezone,
    video_url: videoUrl,
    hourly_rate: hourlyRate?.amount,
    currency: hourlyRate?.currency,
    years_experience: yearsExperience,
    accepting_students: acceptingStudents,
  }
  return Object.entries(all).filter(
    (entry): entry is [string, string | number | boolean | null] => entry[1] !== undefined,
  )
}

/** With the profile's row locked (`assertOwnTutor`). */
async function listRate(tx: Tx, tutorId: string): Promise<Money | null> {
  const { rows } = await tx.execute<{ rate: string | null; currency: string }>(
    sql`select hourly_rate rate, currency from tutor_profiles where id = ${tutorId}`,
  )
  return rows[0]?.rate ? money(Number(rows[0].rate), rows[0].currency) : null
}

async function assertSubjects(tx: Tx, subjects: ProfileDocument['subjects']): Promise<void> {
  if (!subjects) return
  const ids = sql.join(
    subjects.map(({ subjectId }) => sql`${subjectId}::uuid`),
    sql`, `,
  )
  const { rows } = await tx.execute(sql`select id from subjects where id in (${ids})`)
  if (rows.length === subjects.length) return
  throw new DomainError('VALIDATION_FAILED', 'unknown subject', {
    field: 'subjects',
    userMessage: 'Choose subjects from the list.',
  })
}
