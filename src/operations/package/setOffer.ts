import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { assertOwnTutor } from '@/operations/tutor/assertOwnTutor'
import { withTransaction } from '@/services/database/withTransaction'
import type { OfferChange } from './offerChange'

type Input = { payload: Payload; viewer: Viewer; tutorId: string; offers: readonly OfferChange[]; now: Date }

/**
 * A tutor says which packages they offer and on what terms (F01, F02), all at once; those not named stay as they are.
 * Packages that were bought keep the terms they were bought on.
 * @throws DomainError as `assertOwnTutor`; VALIDATION_FAILED for a length the tutor does not teach, or an offer named twice
 */
export async function setOffer({ payload, viewer, tutorId, offers, now }: Input): Promise<void> {
  const names = offers.map(({ lessons, durationMinutes }) => `${lessons} × ${durationMinutes}`)
  if (new Set(names).size < names.length)
    throw new DomainError('VALIDATION_FAILED', 'an offer is named twice', { field: 'offers' })
  await withTransaction(
    payload,
    async ({ tx }) => {
      await assertOwnTutor(tx, tutorId, viewer)
      const { rows } = await tx.execute<{ minutes: number }>(sql`
        select value::text::int minutes from tutor_profiles_durations where parent_id = ${tutorId}`)
      const at = now.toISOString()
      for (const { lessons, durationMinutes, discountPercent, validityDays, active } of offers) {
        if (!rows.some(({ minutes }) => minutes === durationMinutes))
          throw new DomainError('VALIDATION_FAILED', `tutor ${tutorId} gives no ${durationMinutes} minutes`, {
            field: 'durationMinutes',
            userMessage: 'You do not offer lessons of that length. Choose one of those in your schedule.',
          })
        await tx.execute(sql`
          insert into pricing_options (id, tutor_id, title, lessons, duration_minutes, discount_percent, validity_days, active, created_at, updated_at)
          values (${uuidv7()}, ${tutorId}, ${`${lessons} lessons`}, ${lessons}, ${durationMinutes}, ${discountPercent}, ${validityDays}, ${active}, ${at}, ${at})
          on conflict (tutor_id, lessons, duration_minutes) do update set discount_percent = excluded.discount_percent,
            validity_days = excluded.validity_days, active = excluded.active, updated_at = excluded.updated_at`)
      }
    },
    { user: viewer.user },
  )
}
