import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { decideTutor } from './decideTutor'

type Decision = { payload: Payload; viewer: Viewer; tutorId: string; reason?: string; now: Date }

/**
 * Publishes a paused profile again.
 * @throws DomainError as `decideTutor`
 */
export async function resumeTutor(decision: Decision): Promise<void> {
  await decideTutor({ ...decision, move: 'resume' })
}
