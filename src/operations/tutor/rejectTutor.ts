import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { decideTutor } from './decideTutor'

type Decision = { payload: Payload; viewer: Viewer; tutorId: string; reason?: string; now: Date }

/**
 * Sends a submitted profile back with the reason; the tutor can change it and hand it in again.
 * @throws DomainError as `decideTutor`
 */
export async function rejectTutor(decision: Decision): Promise<void> {
  await decideTutor({ ...decision, move: 'reject' })
}
