import type { Payload } from 'payload'
import { DomainError } from '@/domain/errors/domainError'
import { database } from '@/services/database/tx'
import { assertProfileComplete } from '../assertProfileComplete'

/** What a profile still lacks before it can be handed in, and what to do about it. */
export type ProfileGap = { field: string; message: string }

/** The parts that `submitTutorProfile` would find missing; empty when the profile is complete (C10). */
export async function profileGaps({
  payload,
  tutorId,
}: {
  payload: Payload
  tutorId: string
}): Promise<ProfileGap[]> {
  try {
    await assertProfileComplete(database(payload), tutorId)
    return []
  } catch (error) {
    if (error instanceof DomainError && error.code === 'PROFILE_INCOMPLETE')
      return (error.data?.issues ?? []) as ProfileGap[]
    throw error
  }
}
