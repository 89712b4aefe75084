import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/services/database/tx'
import { bookableTutor } from '@/services/search/bookableTutor'

export type SubjectPlace = {
  slug: string
  name: string
  /** 1 is the first; null while the tutor is not found. */
  place: number | null
  /** Tutors found for the subject. */
  total: number
}

type Asked = { tx: Tx; tutorId: string; now: Date }

/** Where a tutor stands among those one finds for each of their subjects, by quality alone, as when nothing else is asked (NV13). */
export async function subjectPlaces({ tx, tutorId, now }: Asked): Promise<SubjectPlace[]> {
  const { rows } = await tx.execute<SubjectPlace>(sql`
    with found as (
      select ts.subject_id, t.id, row_number() over (partition by ts.subject_id
        order by t.quality_points desc nulls last, t.lessons_given desc nulls last, t.id)::int place
      from (select distinct subject_id, _parent_id from tutor_profiles_subjects where subject_id in (
          select subject_id from tutor_profiles_subjects where _parent_id = ${tutorId})) ts
      join tutor_profiles t on t.id = ts._parent_id join users u on u.id = t.user_id where ${bookableTutor(now)})
    select sj.slug, sj.name, (select f.place from found f where f.subject_id = sj.id and f.id = ${tutorId}) place,
      (select count(*)::int from found f where f.subject_id = sj.id) total
    from (select subject_id, min(_order) place from tutor_profiles_subjects where _parent_id = ${tutorId} group by subject_id) own
    join subjects sj on sj.id = own.subject_id order by own.place`)
  return rows
}
