import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { prepared } from '@/services/database/prepared'
import { database } from '@/services/database/tx'
import { engineInUse } from '@/services/search/engineInUse'

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
  const [{ rows }, { facets }] = await Promise.all([
    prepared<Omit<Subject, 'tutorCount'>>(
      database(payload),
      sql`select id, slug, name, category, coalesce(description, '') description, icon from subjects order by name`,
    ),
    engineInUse(payload).find({ ...EVERYBODY, now }),
  ])
  const counts = new Map(facets.subjects.map(({ slug, count }) => [slug, count]))
  return rows.map((subject) => ({ ...subject, tutorCount: counts.get(subject.slug) ?? 0 }))
}

const EVERYBODY = {
  terms: [],
  currency: 'USD',
  week: [],
  timed: false,
  sort: 'relevance',
  offset: 0,
  limit: 0,
} as const
