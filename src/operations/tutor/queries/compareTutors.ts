import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { database } from '@/services/database/tx'
import { nextOpenSlots } from '../../availability/queries/nextOpenSlots'
import { getTutor, type TutorProfile } from './getTutor'

/** As many stand side by side at most. */
export const MOST_COMPARED = 3

export type ComparedTutor = TutorProfile & { nextSlotAt: Date | null }

type Input = { payload: Payload; viewer: Viewer | null; slugs: readonly string[]; now: Date }

/**
 * Tutors side by side, in the order they were named, each once and three at most, with what the viewer pays them.
 * `goneCount` says how many of those named cannot be booked.
 */
export async function compareTutors({ payload, viewer, slugs, now }: Input) {
  const named = [...new Set(slugs)].slice(0, MOST_COMPARED)
  const profiles = await Promise.all(
    named.map((idOrSlug) =>
      getTutor({ payload, idOrSlug, viewer, studentId: viewer?.id, now }).catch(notThere),
    ),
  )
  const there = profiles.filter((tutor) => tutor?.isBookable === true) as TutorProfile[]
  const nextSlots = await nextOpenSlots({ tx: database(payload), tutorIds: there.map(({ id }) => id), now })
  const tutors: ComparedTutor[] = there.map((tutor) => ({
    ...tutor,
    nextSlotAt: nextSlots.get(tutor.id) ?? null,
  }))
  return { tutors, goneCount: named.length - tutors.length }
}

function notThere(error: unknown): null {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return null
  throw error
}
