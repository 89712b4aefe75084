import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Money } from '@/domain/money/money'
import { inUsd, type Rates } from '@/domain/money/rates'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database, type Tx } from '@/services/database/tx'
import { withTransaction } from '@/services/database/withTransaction'
import { currentRates } from '@/services/rates/currentRates'
import { queueTutorIndex } from '../search/queueTutorIndex'
import { assertOwnTutor } from './assertOwnTutor'
import type { ProfileDocument } from './profileDocument'
import { replaceProfileLists } from './replaceProfileLists'
import { trialColumns } from './trialColumns'

type Update = { payload: Payload; viewer: Viewer; tutorId: string; changes: ProfileDocument; now: Date }

/** An hour costs between 3 and 500 US dollars. */
const LOWEST_USD_CENTS = 300
const HIGHEST_USD_CENTS = 50_000

/**
 * The tutor changes their own profile; its status stays, and a published one is published as changed (C14).
 * Columns that others write, such as the rating, are not touched.
 * @throws DomainError NOT_FOUND, FORBIDDEN, VALIDATION_FAILED for an unknown subject or a price out of range
 */
export async function updateTutorProfile({ payload, viewer, tutorId, changes, now }: Update): Promise<void> {
  const rates = await currentRates(database(payload))
  if (changes.hourlyRate) assertPrice(changes.hourlyRate, rates)
  await withTransaction(
    payload,
    async ({ tx }) => {
      await assertOwnTutor(tx, tutorId, viewer)
      await assertSubjects(tx, changes.subjects)
      const trial = await trialColumns({ tx, tutorId, changes, rates })
      const values = [...columns(changes), ...trial]
      const set = [
        sql`updated_at = ${now.toISOString()}`,
        ...values.map(([name, value]) => sql`${sql.identifier(name)} = ${value}`),
      ]
      await tx.execute(sql`update tutor_profiles set ${sql.join(set, sql`, `)} where id = ${tutorId}`)
      await replaceProfileLists(tx, tutorId, changes)
      await queueTutorIndex(tx, tutorId)
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

function assertPrice(rate: Money, rates: Rates): void {
  const { amount } = inUsd(rate, rates)
  if (amount >= LOWEST_USD_CENTS && amount <= HIGHEST_USD_CENTS) return
  throw new DomainError('VALIDATION_FAILED', `hourly rate of ${amount} US cents`, {
    field: 'hourlyRate',
    userMessage: 'Choose a price between 3 and 500 US dollars an hour, or as much in your currency.',
  })
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
