import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { decideTutor } from './decideTutor'

type Decision = { payload: Payload; viewer: Viewer; tutorId: string; reason?: string; now: Date }

/**
 * Publishes a submitted profile (C10): it can be found and booked from now on.
 * @throws DomainError as `decideTutor`
 */
export async function approveTutor(decision: Decision): Promise<void> {
  await decideTutor({ ...decision, move: 'approve' })
}
