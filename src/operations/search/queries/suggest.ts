import type { Payload } from 'payload'
import { suggestSubjects } from '@/domain/search/suggestSubjects'
import { database } from '@/services/database/tx'
import { bookableAmong } from '@/services/search/bookableAmong'
import { engineInUse } from '@/services/search/engineInUse'
import { subjectCatalogue } from '@/services/search/subjectCatalogue'

export type Suggestions = {
  subjects: { slug: string; name: string }[]
  tutors: { slug: string; name: string; headline: string }[]
}

type Input = { payload: Payload; typed: string; limit?: number; now: Date }

const SHORTEST = 2

/** What somebody may be about to type: subjects by name or synonym, slips mended, and bookable tutors by name (C01). */
export async function suggest({ payload, typed, limit = 5, now }: Input): Promise<Suggestions> {
  if (typed.trim().length < SHORTEST) return { subjects: [], tutors: [] }
  const [catalogue, found] = await Promise.all([
    subjectCatalogue(payload),
    engineInUse(payload).suggestTutors({ typed, limit }),
  ])
  const bookable = await bookableAmong(
    database(payload),
    found.map(({ tutorId }) => tutorId),
    now,
  )
  return {
    subjects: suggestSubjects({ typed, subjects: catalogue, limit }).map(({ slug, name }) => ({
      slug,
      name,
    })),
    tutors: found
      .filter(({ tutorId }) => bookable.has(tutorId))
      .map(({ slug, name, headline }) => ({ slug, name, headline })),
  }
}
