import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { database } from '@/services/database/tx'
import { bookableTutor } from '@/services/search/bookableTutor'

export type Subject = {
  id: string
  slug: string
  name: string
  category: string
  description: string
  /** Name of a Lucide icon. */
  icon: string | null
  /** Bookable tutors who teach it. */
  tutorCount: number
}

/** Every subject by name, with how many tutors one can book for it (C02). */
export async function listSubjects({ payload, now }: { payload: Payload; now: Date }): Promise<Subject[]> {
  const { rows } = await database(payload).execute<Subject>(sql`
    select sj.id, sj.slug, sj.name, sj.category, coalesce(sj.description, '') description, sj.icon,
      (select count(distinct t.id)::int from tutor_profiles_subjects ts join tutor_profiles t on t.id = ts._parent_id
        join users u on u.id = t.user_id where ts.subject_id = sj.id and ${bookableTutor(now)}) "tutorCount"
    from subjects sj order by sj.name`)
  return rows
}
