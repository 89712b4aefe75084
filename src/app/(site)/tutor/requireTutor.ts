import { redirect } from 'next/navigation'
import { getOwnTutor, type OwnTutor } from '@/operations/tutor/queries/getOwnTutor'
import { requireRole } from '../currentViewer'

type Visit = Awaited<ReturnType<typeof requireRole>> & { tutor: OwnTutor }

/** For pages of someone who teaches: goes on with their profile, or to the page where they start one. */
export async function requireTutor(path: string): Promise<Visit> {
  const visit = await requireRole(path, 'tutor')
  const tutor = await getOwnTutor(visit)
  if (!tutor) redirect('/tutor/profile')
  return { ...visit, tutor }
}
