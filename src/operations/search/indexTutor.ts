import { sql } from '@payloadcms/db-postgres'
import { money } from '@/domain/money/money'
import { inUsd } from '@/domain/money/rates'
import { countryName } from '@/messages/countryName'
import { languageName } from '@/messages/languageName'
import type { Tx } from '@/services/database/tx'
import { currentRates } from '@/services/rates/currentRates'
import { putTutorDocument, removeTutorDocument } from '@/services/search/tutorIndex'

type Row = {
  id: string
  status: string
  name: string
  headline: string
  bio: string
  country: string | null
  city: string | null
  rate: number | null
  currency: string
  subjects: { name: string; synonyms: string[] }[]
  languages: string[]
  studies: string[]
}

/**
 * Brings the search index in line with one profile: an approved one is in it as it stands now, any other is not
 * (I10, I11). May run twice and late.
 */
export async function indexTutor({ tx, tutorId }: { tx: Tx; tutorId: string }): Promise<void> {
  const profile = await readProfile(tx, tutorId)
  if (profile?.status !== 'approved' || !profile.rate) return removeTutorDocument(tx, tutorId)
  const { name, headline, bio, subjects, languages, studies, country, city } = profile
  await putTutorDocument(tx, {
    tutorId,
    name,
    subjects: subjects.map((subject) => subject.name),
    headline,
    synonyms: subjects.flatMap((subject) => subject.synonyms),
    bio,
    rest: [...languages.map(languageName), country ? countryName(country) : '', city ?? '', ...studies],
    hourlyUsdCents: inUsd(money(profile.rate, profile.currency), await currentRates(tx)).amount,
  })
}

async function readProfile(tx: Tx, tutorId: string): Promise<Row | undefined> {
  const { rows } = await tx.execute<Row>(sql`
    select t.id, t.status, t.display_name "name", coalesce(t.headline, '') headline, coalesce(t.bio, '') bio, t.country, t.city,
      t.hourly_rate::float8 rate, t.currency,
      coalesce((select json_agg(json_build_object('name', sj.name, 'synonyms', coalesce((select json_agg(x.text order by x."order")
          from subjects_texts x where x.parent_id = sj.id and x.path = 'synonyms' and x.text is not null), '[]')))
        from tutor_profiles_subjects ts join subjects sj on sj.id = ts.subject_id where ts._parent_id = t.id), '[]') subjects,
      coalesce((select json_agg(l.code) from tutor_profiles_languages l where l._parent_id = t.id), '[]') languages,
      coalesce((select json_agg(e.text) from (
        select concat_ws(' ', degree, institution) as text from tutor_profiles_education where _parent_id = t.id
        union all select concat_ws(' ', title, issuer) from tutor_profiles_certifications where _parent_id = t.id) e), '[]') studies
    from tutor_profiles t where t.id = ${tutorId}`)
  return rows[0]
}
