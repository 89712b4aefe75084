import type { Payload } from 'payload'
import type { DemoBarProps } from '@/components/site/DemoBar'
import { isDemo } from '@/env'
import { nextLesson } from '@/operations/demo/queries/nextLesson'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { visitorZone } from '../tutors/visitorZone'
import { jumpClock } from './actions'

/** What the demo bar shows to this viewer; null outside the demo, where there is none. */
export async function demoBarFor({
  payload,
  viewer,
  now,
}: {
  payload: Payload
  viewer: Viewer | null
  now: Date
}): Promise<DemoBarProps | null> {
  if (!isDemo) return null
  const lesson = viewer && (await nextLesson({ payload, viewerId: viewer.id, now }))
  return {
    now,
    timeZone: await visitorZone({ viewer }),
    jumpAction: jumpClock,
    nextLessonAt: lesson?.start ?? null,
  }
}
