'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import type { FormState } from '@/components/form/formState'
import { t } from '@/messages/t'
import { closeFeed } from '@/operations/calendar/closeFeed'
import { renewFeed } from '@/operations/calendar/renewFeed'
import { actingViewer } from '../../actingViewer'
import { invalidForm } from '../../bookings/invalidForm'
import { failedForm } from '../../failedForm'

const PAGE = '/settings/account'
const input = z.object({ do: z.enum(['make', 'off']) })

/** Makes the person's calendar address, or another one, or switches it off. */
export async function calendarFeedAction(_previous: FormState, data: FormData): Promise<FormState> {
  const given = input.safeParse({ do: data.get('do') })
  if (!given.success) return invalidForm(given.error, data)
  try {
    const actor = await actingViewer(PAGE)
    const isOff = given.data.do === 'off'
    const result = isOff ? await closeFeed(actor) : await renewFeed(actor)
    revalidatePath(PAGE)
    return {
      status: 'success',
      message: isOff ? t('calendar.feedIsOff') : t('calendar.feedReady'),
      ...(result && { result }),
    }
  } catch (error) {
    return failedForm({ error, data })
  }
}
