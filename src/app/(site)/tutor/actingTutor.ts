import { notFound } from 'next/navigation'
import { getOwnTutor } from '@/operations/tutor/queries/getOwnTutor'
import { actingViewer } from '../actingViewer'

type Acting = Awaited<ReturnType<typeof actingViewer>> & { tutorId: string }

/** Who sends a form about their own tutor profile, for server actions. */
export async function actingTutor(path: string): Promise<Acting> {
  const { payload, viewer, now } = await actingViewer(path)
  const tutor = await getOwnTutor({ payload, viewer })
  if (!tutor) notFound()
  return { payload, viewer, now, tutorId: tutor.id }
}
