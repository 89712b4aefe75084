import type { Payload } from 'payload'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { decideTutor } from './decideTutor'

type Decision = { payload: Payload; viewer: Viewer; tutorId: string; reason?: string; now: Date }

/**
 * Takes a published profile off the marketplace, with a reason. Lessons already booked stand.
 * @throws DomainError as `decideTutor`
 */
export async function pauseTutor(decision: Decision): Promise<void> {
  await decideTutor({ ...decision, move: 'pause' })
}
