import { sql } from '@payloadcms/db-postgres'
import { DomainError } from '@/domain/errors/domainError'
import type { Tx } from '@/services/database/tx'

type Part = 'headline' | 'bio' | 'country' | 'languages' | 'subjects' | 'hourlyRate' | 'availability'

const MISSING: Record<Part, string> = {
  headline: 'Add a headline: one line that says what you teach.',
  bio: 'Tell students about yourself in at least 80 characters.',
  country: 'Say which country you live in.',
  languages: 'Add at least one language you teach in.',
  subjects: 'Add at least one subject.',
  hourlyRate: 'Set your price for an hour.',
  availability: 'Add the hours in which students can book you.',
}

/**
 * What students need to see before a profile can be published (C10).
 * @throws DomainError PROFILE_INCOMPLETE naming every missing part
 */
export async function assertProfileComplete(tx: Tx, tutorId: string): Promise<void> {
  const { rows } = await tx.execute<Record<Part, boolean>>(sql`
    select length(coalesce(t.headline, '')) >= 10 headline, length(coalesce(t.bio, '')) >= 80 bio, t.country is not null country,
      exists (select 1 from tutor_profiles_languages where _parent_id = t.id) languages,
      exists (select 1 from tutor_profiles_subjects where _parent_id = t.id) subjects,
      coalesce(t.hourly_rate, 0) > 0 "hourlyRate",
      exists (select 1 from availability_rules where tutor_id = t.id)
        or exists (select 1 from availability_overrides where tutor_id = t.id) availability
    from tutor_profiles t where t.id = ${tutorId}`)
  const has = rows[0]
  const missing = (Object.keys(MISSING) as Part[]).filter((part) => has && !has[part])
  if (missing.length === 0) return
  const issues = missing.map((field) => ({ field, message: MISSING[field] }))
  throw new DomainError('PROFILE_INCOMPLETE', `tutor ${tutorId} misses ${missing.join(', ')}`, {
    data: { issues },
  })
}
