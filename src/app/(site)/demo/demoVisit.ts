import { notFound } from 'next/navigation'
import { isDemo } from '@/env'
import { currentViewer } from '../currentViewer'

/** For pages of the demo's tools: outside the demo there is no such page. Times are shown in the viewer's zone, else UTC. */
export async function demoVisit() {
  if (!isDemo) notFound()
  const { payload, now, viewer } = await currentViewer()
  return { payload, now, viewer, timeZone: viewer?.timezone ?? 'UTC' }
}
