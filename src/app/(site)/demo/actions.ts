'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { DomainError } from '@/domain/errors/domainError'
import { moveDemoClock } from '@/operations/demo/moveDemoClock'
import { nextLesson } from '@/operations/demo/queries/nextLesson'
import { actingViewer } from '../actingViewer'
import { currentViewer } from '../currentViewer'
import { pageOfForm } from '../pageOfForm'
import { renewSession } from '../renewSession'

const DURATIONS = { '15-minutes': 'PT15M', '1-day': 'P1D' } as const
const jumps = z.enum(['15-minutes', '1-day', 'next-lesson'])

/**
 * The buttons of the demo bar: moves the clock and shows the page again as it is then. A jump that is no longer
 * possible, because somebody else moved the clock meanwhile, changes nothing.
 */
export async function jumpClock(data: FormData): Promise<void> {
  const { data: jump } = jumps.safeParse(data.get('jump'))
  const path = await pageOfForm()
  if (jump === 'next-lesson') await jumpToNextLesson(path)
  else if (jump)
    await moveDemoClock({ payload: (await currentViewer()).payload, to: { advance: DURATIONS[jump] } })
  await renewSession() // an access token of before the jump may be past its time now
  revalidatePath('/', 'layout')
  redirect(path)
}

async function jumpToNextLesson(path: string): Promise<void> {
  const { payload, viewer, now } = await actingViewer(path)
  const lesson = await nextLesson({ payload, viewerId: viewer.id, now })
  if (!lesson) return
  await moveDemoClock({ payload, to: { at: lesson.opensAt } }).catch((error: unknown) => {
    if (!(error instanceof DomainError && error.code === 'CLOCK_BACKWARDS')) throw error
  })
}
